import { fileURLToPath } from 'node:url';
import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { Hub } from '@hub/worker';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { AdminResolver, START, type Start } from './admin/admin.resolver.js';
import { AnalysisResolver } from './analysis/analysis.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { BoardResolver } from './board/board.resolver.js';
import { ProblemProfileResolver } from './board/problem-profile.resolver.js';
import { ChildrenResolver } from './children/children.resolver.js';
import { DeliveriesResolver } from './deliveries/deliveries.resolver.js';
import { IntakeJobs } from './deliveries/intake-jobs.js';
import { DisruptionResolver } from './disruption/disruption.resolver.js';
import { askedHooks } from './edge/asked.js';
import { AskHandler, HUB, TellHandler } from './edge/bus.js';
import { EdgeResolver } from './edge/edge.resolver.js';
import { errorFormatter, type ReportFault } from './edge/errors.js';
import type { Guard } from './edge/guard.js';
import { MAX_TOKENS } from './edge/flood.js';
import { MAX_DEPTH } from './edge/limits.js';
import { Live } from './edge/live.js';
import type { RegisteredOperations } from './edge/operations.js';
import { SCALARS } from './edge/scalars.js';
import { Sessions } from './edge/sessions.js';
import { ExploitationResolver } from './exploitation/exploitation.resolver.js';
import { FiguresResolver } from './figures/figures.resolver.js';
import { FollowUpResolver } from './follow-up/follow-up.resolver.js';
import { IntelligenceResolver } from './intelligence/intelligence.resolver.js';
import { InterviewsResolver } from './interviews/interviews.resolver.js';
import { MapResolver } from './map/map.resolver.js';
import { MissingResolver } from './missing/missing.resolver.js';
import { SharingResolver } from './sharing/sharing.resolver.js';
import { MeetingsResolver } from './panels/meetings.resolver.js';
import { PanelRooms } from './panels/rooms.js';
import { TopicsResolver } from './panels/topics.resolver.js';
import { HandoversResolver } from './handovers/handovers.resolver.js';
import { AreaResolver } from './placements/area.resolver.js';
import { PlacementsResolver } from './placements/placements.resolver.js';
import { QualityResolver } from './quality/quality.resolver.js';
import { RecordsResolver } from './records/records.resolver.js';
import { RagRulesResolver } from './rag-rules/rag-rules.resolver.js';
import { SheetResolver } from './sheet/sheet.resolver.js';

export interface AppOptions {
  readonly hub: Hub;
  readonly sessions: Sessions;
  readonly start: Start;
  readonly guard: Guard;
  readonly jobs: IntakeJobs;
  /** The schema may be asked about. */
  readonly development: boolean;
  /** Only these operations may be asked; absent = any. */
  readonly registered: RegisteredOperations | undefined;
  readonly reportFault: ReportFault;
}

const KEEP_ALIVE_MS = 15_000;

const graphql = ({ guard, development, registered, reportFault }: AppOptions): DynamicModule =>
  GraphQLModule.forRoot<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    typePaths: [fileURLToPath(new URL('./**/*.graphql', import.meta.url))],
    path: '/graphql',
    resolvers: SCALARS,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    graphiql: false,
    allowBatchedQueries: false,
    queryDepth: MAX_DEPTH,
    validationRules: development ? [] : [NoSchemaIntrospectionCustomRule],
    errorFormatter: errorFormatter(reportFault),
    context: guard.contextOf,
    subscription: {
      keepAlive: KEEP_ALIVE_MS,
      verifyClient: guard.verifySocket,
      context: guard.contextOfSocket,
    },
    hooks: askedHooks(registered),
    graphql: { parseOptions: { maxTokens: MAX_TOKENS } },
  } as MercuriusDriverConfig);

@Module({})
export class AppModule {
  /** The API over an opened hub. */
  static over(options: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [CqrsModule.forRoot(), graphql(options)],
      providers: [
        { provide: HUB, useValue: options.hub },
        { provide: Sessions, useValue: options.sessions },
        { provide: START, useValue: options.start },
        { provide: IntakeJobs, useValue: options.jobs },
        Live,
        PanelRooms,
        AskHandler,
        TellHandler,
        EdgeResolver,
        AuditResolver,
        AnalysisResolver,
        BoardResolver,
        ProblemProfileResolver,
        SheetResolver,
        ChildrenResolver,
        MissingResolver,
        InterviewsResolver,
        ExploitationResolver,
        IntelligenceResolver,
        DisruptionResolver,
        HandoversResolver,
        AreaResolver,
        PlacementsResolver,
        QualityResolver,
        FiguresResolver,
        DeliveriesResolver,
        RecordsResolver,
        SharingResolver,
        MeetingsResolver,
        TopicsResolver,
        FollowUpResolver,
        AdminResolver,
        RagRulesResolver,
        MapResolver,
      ],
    };
  }
}
