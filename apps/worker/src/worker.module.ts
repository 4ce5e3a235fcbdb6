import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Hub } from './hub.js';

const HUB = Symbol('hub');

/** Keeps views and processes going without a web server, until it is told to stop. */
@Module({})
export class WorkerModule implements OnApplicationShutdown {
  constructor(@Inject(HUB) private readonly hub: Hub) {}

  /** The worker over an opened hub. */
  static over(hub: Hub): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: HUB, useValue: hub }] };
  }

  /** Finishes what is in hand and closes the hub. */
  async onApplicationShutdown(): Promise<void> {
    await this.hub.close();
  }
}
