using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Discord.Posting;

/// <summary>Which of Discord's errors mean that a message is not wanted, today and tomorrow.</summary>
/// <remarks>https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes</remarks>
internal static class Refusals
{
    /// <summary>The refusal in words for a moderator; null for what may pass by itself.</summary>
    public static PostRefusedException? Of(DiscordApiException error) => error.Code switch
    {
        ErrorCode.MissingAccess => new(PostRefusal.MissingPermission, "View Channel"),
        ErrorCode.MissingPermission => new(PostRefusal.MissingPermission, "Send Messages"),
        ErrorCode.UnknownChannel or ErrorCode.UnknownGuild => new(PostRefusal.ChannelGone, "the channel is not there any more"),
        ErrorCode.UnknownMessage => new(PostRefusal.ChannelGone, "the message is not there any more"),
        ErrorCode.WrongChannelKind or ErrorCode.ForumTakesNoMessages => new(PostRefusal.Unsuitable, "the channel takes no messages"),
        ErrorCode.ThreadArchived or ErrorCode.ThreadLocked => new(PostRefusal.Unsuitable, "the thread is locked"),
        // Asking again would only be refused again: whatever it is, it is in what we sent.
        ErrorCode.InvalidBody => new(PostRefusal.Unsuitable, $"Discord found fault with the message ({string.Join("; ", error.Faults)})"),
        _ => null,
    };
}
