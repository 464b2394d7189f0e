import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder-core';

const collected = Symbol('the replies of this turn');

/**
 * Runs a turn and collects what the bot says instead of sending it: the replies are committed together
 * with everything else the turn did, and go out after that.
 */
export class LineAdapter extends BotAdapter {
  /** @returns what the bot said in this turn, in order. */
  async run(
    activity: Partial<Activity>,
    prepare: (context: TurnContext) => void,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<readonly Partial<Activity>[]> {
    const context = new TurnContext(this, activity);
    const replies: Partial<Activity>[] = [];
    context.turnState.set(collected, replies);
    prepare(context);
    await this.runMiddleware(context, logic);
    return replies;
  }

  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const replies = context.turnState.get<Partial<Activity>[]>(collected);
    replies.push(...activities.filter((activity) => activity.type === 'message'));
    return Promise.resolve(activities.map((_activity, index) => ({ id: String(index) })));
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('what was said stands: an activity is never changed'));
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('what was said stands: an activity is never deleted'));
  }

  override continueConversation(
    _reference: Partial<ConversationReference>,
    _logic: (revocableContext: TurnContext) => Promise<void>,
  ): Promise<never> {
    return Promise.reject(new Error('a proactive message is a turn of its own'));
  }
}
