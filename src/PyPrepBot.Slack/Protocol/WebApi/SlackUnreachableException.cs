using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>There was no usable reply: a broken connection, no answer in time, a web page, or a server in trouble.</summary>
internal sealed class SlackUnreachableException(string message, bool mayHaveHappened, Exception? inner = null)
    : PlatformUnreachableException(message, inner)
{
    /// <summary>Whether the call may have been carried out: who posted has to look before he posts again.</summary>
    public bool MayHaveHappened => mayHaveHappened;

    public static SlackUnreachableException Broken(SlackMethod method, Exception fault) =>
        new($"The connection to Slack broke during {method.Name}.", mayHaveHappened: true, fault);

    public static SlackUnreachableException NotReached(SlackMethod method, Exception fault) =>
        new($"Slack could not be reached for {method.Name}.", mayHaveHappened: false, fault);

    public static SlackUnreachableException TooLate(SlackMethod method, bool wasSent) =>
        new($"Slack did not answer {method.Name} within {method.Patience:c}.", wasSent);

    public static SlackUnreachableException InTrouble(SlackMethod method, int status) =>
        new($"Slack answered {method.Name} with status {status} and nothing of use.", mayHaveHappened: true);

    public static SlackUnreachableException Redirected(SlackMethod method, int status) =>
        new($"Slack answered {method.Name} with the redirect {status}, which is not followed.", mayHaveHappened: false);

    public static SlackUnreachableException Crowded(SlackMethod method) =>
        new($"Too many calls wait for Slack already; {method.Name} was not sent.", mayHaveHappened: false);

    public static SlackUnreachableException Refused(SlackApiException refusal) =>
        new(refusal.Message, refusal.MayHaveHappened, refusal);

    public static SlackUnreachableException Unreadable() => new("Slack answered with a body that cannot be read.", mayHaveHappened: true);
}
