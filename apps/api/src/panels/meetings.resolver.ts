import { Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Ask, Tell } from '../edge/bus.js';
import type { EdgeContext } from '../edge/context.js';
import type { HubUser } from '../edge/development-users.js';
import type {
  MutationAddMinuteNoteArgs,
  MutationAnswerChallengeArgs,
  MutationCallMeetingArgs,
  MutationChangeChairsArgs,
  MutationCloseMeetingArgs,
  MutationDecideItemArgs,
  MutationLookAtItemArgs,
  MutationNoteAttendanceArgs,
  MutationOpenMeetingArgs,
  MutationPutChallengeArgs,
  MutationPutOnAgendaArgs,
  MutationSealPapersArgs,
  MutationSettleClashArgs,
  MutationTakeOffAgendaArgs,
  MutationTaskActionArgs,
  QueryAgendaProposalArgs,
  QueryPanelAgendaFileArgs,
  QueryPanelItemArgs,
  QueryPanelMeetingArgs,
  QueryPanelMinutesArgs,
  QueryPanelMinutesFileArgs,
  QueryPanelPapersArgs,
  QueryPanelPapersFileArgs,
  SubscriptionPanelRoomArgs,
} from '../generated/graphql.js';
import { PanelRooms } from './rooms.js';

@Resolver()
export class MeetingsResolver {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(PanelRooms) private readonly rooms: PanelRooms,
  ) {}

  @Query('panelMeetings')
  panelMeetings(@Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.panelMeetings', {}, user));
  }

  @Query('panelMeeting')
  panelMeeting(@Args() args: QueryPanelMeetingArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.panelMeeting', args, user));
  }

  @Query('agendaProposal')
  agendaProposal(@Args() args: QueryAgendaProposalArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.agendaProposal', args, user));
  }

  @Query('panelItem')
  panelItem(@Args() args: QueryPanelItemArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.panelItem', args, user));
  }

  @Query('panelPapers')
  panelPapers(@Args() args: QueryPanelPapersArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.panelPapers', args, user));
  }

  @Query('panelMinutes')
  panelMinutes(@Args() args: QueryPanelMinutesArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.panelMinutes', args, user));
  }

  @Query('panelAgendaFile')
  panelAgendaFile(@Args() args: QueryPanelAgendaFileArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.panelAgendaFile', args, user));
  }

  @Query('panelPapersFile')
  panelPapersFile(@Args() args: QueryPanelPapersFileArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.panelPapersFile', args, user));
  }

  @Query('panelMinutesFile')
  panelMinutesFile(@Args() args: QueryPanelMinutesFileArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.queries.execute(new Ask('Query.panelMinutesFile', args, user));
  }

  @Mutation('callMeeting')
  callMeeting(@Args() { input }: MutationCallMeetingArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('callMeeting', input, user));
  }

  @Mutation('changeChairs')
  changeChairs(@Args() { input }: MutationChangeChairsArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('changeChairs', input, user));
  }

  @Mutation('putOnAgenda')
  putOnAgenda(@Args() { input }: MutationPutOnAgendaArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('putOnAgenda', input, user));
  }

  @Mutation('takeOffAgenda')
  takeOffAgenda(@Args() { input }: MutationTakeOffAgendaArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('takeOffAgenda', input, user));
  }

  @Mutation('sealPapers')
  sealPapers(@Args() { input }: MutationSealPapersArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('sealPapers', input, user));
  }

  @Mutation('openMeeting')
  openMeeting(@Args() { input }: MutationOpenMeetingArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('openMeeting', input, user));
  }

  @Mutation('noteAttendance')
  noteAttendance(@Args() { input }: MutationNoteAttendanceArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('noteAttendance', input, user));
  }

  @Mutation('decideItem')
  decideItem(@Args() { input }: MutationDecideItemArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('decideItem', input, user));
  }

  @Mutation('settleClash')
  settleClash(@Args() { input }: MutationSettleClashArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('settleClash', input, user));
  }

  @Mutation('taskAction')
  taskAction(@Args() { input }: MutationTaskActionArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('taskAction', input, user));
  }

  @Mutation('putChallenge')
  putChallenge(@Args() { input }: MutationPutChallengeArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('putChallenge', input, user));
  }

  @Mutation('answerChallenge')
  answerChallenge(@Args() { input }: MutationAnswerChallengeArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('answerChallenge', input, user));
  }

  @Mutation('addMinuteNote')
  addMinuteNote(@Args() { input }: MutationAddMinuteNoteArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('addMinuteNote', input, user));
  }

  @Mutation('closeMeeting')
  closeMeeting(@Args() { input }: MutationCloseMeetingArgs, @Context('user') user: HubUser): Promise<unknown> {
    return this.commands.execute(new Tell('closeMeeting', input, user));
  }

  @Mutation('lookAtItem')
  lookAtItem(
    @Args() { panel, date, at, lead, take }: MutationLookAtItemArgs,
    @Context() context: EdgeContext,
  ): Promise<boolean> {
    return this.rooms.look({ panel, date }, { at: at ?? null, lead, take: take ?? false }, context);
  }

  @Subscription('panelRoom')
  panelRoom(@Args() args: SubscriptionPanelRoomArgs, @Context() context: EdgeContext): Promise<unknown> {
    return this.rooms.enter(args, context);
  }
}
