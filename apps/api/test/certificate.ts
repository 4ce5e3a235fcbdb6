/** A certificate of nobody, made for the specs; its private key was thrown away. */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBhTCCASugAwIBAgIUAnht1D4BvILpkrMo/MEPgHNwXWwwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMaHViIG9mIHNwZWNzMCAXDTI2MTEyNzEzNDQ1MFoYDzIxMjYx
MTAzMTM0NDUwWjAXMRUwEwYDVQQDDAxodWIgb2Ygc3BlY3MwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQ4TJR1FH3/hO3u1tXNE6UImRfWMHlXMHsdaMThnIGx0/O5
fQob8KoF56h+RFvL7gmXw1eYRojk9RgToEx12pjTo1MwUTAdBgNVHQ4EFgQUAQZ0
D3k9UGsRDn4v2csl9VZovrowHwYDVR0jBBgwFoAUAQZ0D3k9UGsRDn4v2csl9VZo
vrowDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiARhDXT9gh5QXzO
H9QyA+MPvrgI3+4tvIldHcmzBcES8wIhAMaauDAv2UADkAXUDwFaeDjypZWP0rPw
xVLBqivtMKt8
-----END CERTIFICATE-----
`;

/** SHA-256 of its DER form, base64url, as `openssl x509 -outform der | openssl dgst -sha256` gives it. */
export const THUMBPRINT = 'gs0-Ncc8XhyjQp8sqXpvkbGiIGtpyvYuF1a0fl-uLeU';
