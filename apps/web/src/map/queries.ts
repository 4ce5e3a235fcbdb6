import { graphql } from '../gql/gql.js';

/** What can be chosen. */
export const MapChoicesQuery = graphql(`
  query MapChoicesQuery($knownAt: DateTime) {
    mapChoices(knownAt: $knownAt) {
      layers {
        id
        name
        about
        readers
      }
      readers {
        id
        name
        about
        periods {
          id
          label
          start
          end
          kind
        }
      }
      records
      drawing {
        basemap
        mapboxToken
      }
    }
  }
`);

/** The shapes of the cells. They change only with the boundaries. */
export const MapAreasQuery = graphql(`
  query MapAreasQuery($cells: MapCells!, $geography: ID) {
    mapAreas(cells: $cells, geography: $geography) {
      geography
      approximate
      source
      areas {
        id
        name
        polygons
      }
      stations {
        name
        at
      }
      schools {
        name
        at
      }
      schoolsSource
    }
  }
`);

/** One layer of the map. */
export const ProfileMapQuery = graphql(`
  query ProfileMapQuery(
    $layer: MapLayer!
    $cells: MapCells!
    $period: String!
    $reader: MapReader!
    $knownAt: DateTime
  ) {
    profileMap(layer: $layer, cells: $cells, period: $period, reader: $reader, knownAt: $knownAt) {
      __typename
      ... on ProfileMap {
        period {
          id
          label
          start
          end
        }
        before {
          label
        }
        at
        geography
        approximate
        source
        scope
        events
        eventsBefore
        mapped
        says
        because
        regions {
          cells
          name
          beyond
          events
          children
          before
          change
          z
          adjusted
          verdict
          rate
          smoothedRate
          timesMean
        }
        hot {
          name
          cells
          events
          children
        }
        rates
        hours
        hoursUnknown
        hourThatStandsOut {
          weekday
          hour
        }
      }
      ... on Refused {
        ...RefusedFields
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

/** The records behind a layer. */
export const MapRecordsQuery = graphql(`
  query MapRecordsQuery($layer: MapLayer!, $period: String!, $knownAt: DateTime) {
    mapRecords(layer: $layer, period: $period, knownAt: $knownAt) {
      __typename
      ... on MapRecords {
        total
        records {
          ref
          childIds
          childNames
          from
          to
          firstDay
          lastDay
          precision
          hexagon
          ward
          at
        }
        lines {
          ref
          childId
          from
          to
          metres
        }
      }
      ... on Refused {
        ...RefusedFields
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

/** The map as a file. */
export const MapFileQuery = graphql(`
  query MapFileQuery(
    $layer: MapLayer!
    $cells: MapCells!
    $period: String!
    $reader: MapReader!
    $format: MapFormat!
    $knownAt: DateTime
  ) {
    mapFile(layer: $layer, cells: $cells, period: $period, reader: $reader, format: $format, knownAt: $knownAt) {
      __typename
      ... on MapFile {
        fileName
        mediaType
        content
      }
      ... on Refused {
        ...RefusedFields
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);
