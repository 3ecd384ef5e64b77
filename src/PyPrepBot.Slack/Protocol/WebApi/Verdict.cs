namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>What one try came to: the reply, or the failure there would be if it stayed at that.</summary>
/// <param name="Wait">How long Slack wants to be left alone with this method.</param>
internal readonly record struct Verdict(ErrorClass Class, SlackReply? Reply, Exception? Failure, TimeSpan Wait = default)
{
    public static Verdict Answered(SlackReply reply) => new(ErrorClass.AlreadyDone, reply, null);

    public static Verdict Refused(SlackApiException failure) => new(failure.Class, null, failure);

    public static Verdict Limited(SlackMethod method, TimeSpan wait) =>
        new(ErrorClass.RateLimited, null, new SlackApiException(method, "ratelimited", ErrorClass.RateLimited) { RetryAfter = wait }, wait);

    public static Verdict Lost(SlackUnreachableException failure) =>
        new(failure.MayHaveHappened ? ErrorClass.Ambiguous : ErrorClass.Transient, null, failure);

    /// <summary>To ask again would bring the same.</summary>
    public static Verdict Useless(SlackUnreachableException failure) => new(ErrorClass.Bug, null, failure);
}
