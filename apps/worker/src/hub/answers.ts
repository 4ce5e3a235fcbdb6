import type { Effect } from '@hub/analysis';
import type { PlainFigure } from '@hub/metrics';
import type { QualityPage, ServiceMap } from '@hub/reports';
import type { MisRated, ProfileFacts } from '@hub/views';
import type { ViewPlace } from '@hub/view-store';
import type {
  AnalysisAsked,
  AnalysisDrawn,
  QuotationLine,
  QuotationsAsked,
  YearAsked,
} from '../board/assurance-desk.js';
import type { QuestionAnswer, QuestionPut } from '../board/question-desk.js';
import { startThread, type Thread } from '../calls.js';
import type { DisruptionEffectAsked } from '../effect-desk.js';
import type { Explanation, ExplanationAsked, FigureAsked, RetentionAsked, RetentionLine } from '../figure-desk.js';
import type { GuardAsked, GuardedYears } from '../guard-desk.js';
import type { MapAnswer, MapAsked } from '../map/map-answer.js';
import type { MapRecordsAsked, MapRecordsFound } from '../map/map-desk.js';
import type { ProfileFactsAsked } from '../profile/facts-desk.js';
import type { QualityAsked, QualityRecordLine, QualityRecordsAsked } from '../quality/quality-desk.js';
import type { Named, NamedWhatIf, RuleAsked } from '../rule-desk.js';

/** Figures as they are asked for from anywhere. */
export interface Figures {
  figures(asked: FigureAsked): Promise<readonly PlainFigure[]>;
  /** One of them. Throws an error of the name `NoSuchFigure`. */
  figure(asked: FigureAsked & { readonly id: string }): Promise<PlainFigure>;
  trend(asked: FigureAsked & { readonly id: string; readonly quarters: number }): Promise<readonly PlainFigure[]>;
  explain(asked: ExplanationAsked): Promise<Explanation>;
  /** Until when records are kept: worked out from the same casebook. */
  retention(asked: RetentionAsked): Promise<readonly RetentionLine[]>;
}

/** Figures as those are shown them who may know no children. */
export interface ShownFigures {
  /** Every figure of a quarter or a financial year. */
  figures(asked: GuardAsked): Promise<readonly PlainFigure[]>;
  trend(asked: GuardAsked & { readonly id: string; readonly quarters: number }): Promise<readonly PlainFigure[]>;
  /** Everything of the years that are given together: what a pack is made from. */
  years(asked: GuardAsked): Promise<GuardedYears>;
}

/** Questions of analysts to the numbers of the board. */
export interface Questions {
  /** Whether one may be answered, and what. Nothing is given yet. */
  answer(asked: QuestionPut): Promise<QuestionAnswer>;
}

/** How complete and timely the records are, as it is asked for from anywhere. */
export interface Quality {
  page(asked: QualityAsked): Promise<QualityPage>;
  /** The records behind one number of the page. */
  records(asked: QualityRecordsAsked): Promise<readonly QualityRecordLine[]>;
}

/** What the board is told of a year, as it is asked for from anywhere: through the guard. */
export interface Assurance {
  analysis(asked: AnalysisAsked): Promise<AnalysisDrawn>;
  services(asked: YearAsked): Promise<ServiceMap>;
  /** Words of children in the interviews of a year, for those who screen them. */
  quotations(asked: QuotationsAsked): Promise<readonly QuotationLine[]>;
}

/** RAG rules tried on what is on record, as anybody asks for it. */
export interface Rules {
  whatIf(asked: RuleAsked): Promise<NamedWhatIf>;
  harmTrace(asked: RuleAsked): Promise<readonly Named<MisRated>[]>;
}

/** What followed disruptions, as it is asked for from anywhere. */
export interface Effects {
  /** Protected children before and after, beside matched others. */
  disruption(asked: DisruptionEffectAsked): Promise<Effect>;
}

/** Maps of the problem profile, as they are asked for from anywhere. */
export interface Maps {
  map(asked: MapAsked): Promise<MapAnswer>;
  mapRecords(asked: MapRecordsAsked): Promise<MapRecordsFound>;
}
/** Everything that is worked out from the records when it is asked for. */
export interface Answers {
  readonly figures: Figures;
  /** Figures as those are shown them who may know no children: the one guard of every page, pack and file. */
  readonly shown: ShownFigures;
  readonly quality: Quality;
  readonly assurance: Assurance;
  readonly questions: Questions;
  /** The facts of problem profiles, worked out from the records. */
  profileFacts(asked: ProfileFactsAsked): Promise<ProfileFacts>;
  readonly rules: Rules;
  readonly effects: Effects;
  readonly maps: Maps;
}

/** What the thread of the figures is given, and who hears of its end. */
export interface FiguresThreadData {
  readonly views: ViewPlace;
  readonly authority: string;
  /** The folder of the boundaries that were loaded. */
  readonly geography: string;
}

/** The thread in which everything is worked out: started at the first question, and again after it ended by a fault. */
export class FiguresThread {
  readonly answers: Answers;
  #thread: Thread | undefined;

  constructor(
    readonly data: FiguresThreadData,
    readonly onTrouble: (error: unknown) => void,
  ) {
    const ask =
      <Result>(method: string) =>
      (asked: object) =>
        this.#call<Result>(method, asked);
    this.answers = {
      figures: {
        figures: ask('figures'),
        figure: ask('figure'),
        trend: ask('trend'),
        explain: ask('explain'),
        retention: ask('retention'),
      },
      shown: { figures: ask('shownFigures'), trend: ask('shownTrend'), years: ask('shownYears') },
      quality: { page: ask('qualityPage'), records: ask('qualityRecords') },
      assurance: { analysis: ask('analysis'), services: ask('serviceMap'), quotations: ask('quotations') },
      questions: { answer: ask('boardQuestion') },
      profileFacts: ask('profileFacts'),
      rules: { whatIf: ask('whatIf'), harmTrace: ask('harmTrace') },
      effects: { disruption: ask('disruptionEffect') },
      maps: { map: ask('map'), mapRecords: ask('mapRecords') },
    };
  }

  /** Lets go of everything that it keeps in memory: the views were built anew. */
  async forget(): Promise<void> {
    await this.#thread?.call('forget');
  }

  /**
   * Has everything put together at this position that is counted, before anybody asks. Answers whether every record was read
   * for it, and much is left over.
   */
  prepare(position: number): Promise<boolean> {
    return this.#call('prepare', { position });
  }

  /** Has what was left over collected in the thread. */
  async giveBack(): Promise<void> {
    await this.#thread?.call('giveBack');
  }

  async close(): Promise<void> {
    await this.#thread?.close();
  }

  #call<Result>(method: string, asked: object): Promise<Result> {
    this.#thread ??= startThread({
      module: 'figures-thread',
      data: this.data,
      onTrouble: (error) => {
        this.#thread = undefined;
        this.onTrouble(error);
      },
    });
    return this.#thread.call<Result>(method, asked);
  }
}
