using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Slack.Posting;

/// <summary>Which of Slack's errors mean that a message is not wanted, today and tomorrow.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/chat.postMessage#errors</remarks>
internal static class Refusals
{
    /// <summary>The bot is installed nowhere that this channel belongs to.</summary>
    public static PostRefusedException NotInstalled { get; } =
        new(PostRefusal.MissingPermission, "to be installed in the workspace again");

    /// <summary>What the rest of the bot is told: a refusal for good, or that Slack is to be tried again.</summary>
    public static Exception Of(SlackApiException error) => error.Class switch
    {
        ErrorClass.ChannelGone => Gone(error.Error),
        ErrorClass.Scope => new PostRefusedException(
            PostRefusal.MissingPermission, $"the scope {error.Needed ?? "chat:write"}; add it to the app and install it again"),
        ErrorClass.Policy => new PostRefusedException(
            PostRefusal.MissingPermission, "a rule of the workspace to be changed; an admin of Slack sets who may post there"),
        ErrorClass.TokenDead or ErrorClass.TokenRefresh => NotInstalled,
        ErrorClass.MessageGone => new PostRefusedException(PostRefusal.ChannelGone, "the message is not there any more"),
        ErrorClass.RateLimited or ErrorClass.Transient or ErrorClass.Ambiguous => SlackUnreachableException.Refused(error),
        // Asking again would only be refused again: whatever it is, it is in what we sent.
        _ => new PostRefusedException(PostRefusal.Unsuitable, $"Slack found fault with the message: {error.Error}"),
    };

    private static PostRefusedException Gone(string error) => error switch
    {
        "not_in_channel" => new(PostRefusal.MissingPermission, SlackMessages.InvitePlea),
        "is_archived" => new(PostRefusal.Unsuitable, "it is archived"),
        _ => new(PostRefusal.ChannelGone, "the channel is not there any more, or the bot is not in it"),
    };
}
