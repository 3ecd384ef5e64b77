using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Tells moderators, and nobody else, that posting is halted.</summary>
internal static class HaltNotice
{
    public static Reply Above(Reply reply, StudyGroup group, Interaction act) =>
        Permissions.Moderates(group, act) && HaltMessages.Notices(group).ToList() is { Count: > 0 } notices && reply is MessageReply shown
            ? shown with { Message = Above(shown.Message, notices) }
            : reply;

    private static ChatMessage Above(ChatMessage message, IReadOnlyList<Paragraph> notices) =>
        message with { Blocks = [.. notices, new Divider(), .. message.Blocks] };
}
