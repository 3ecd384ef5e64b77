using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Tells moderators, and nobody else, that posting is halted.</summary>
internal static class HaltNotice
{
    public static Reply Above(Reply reply, StudyGroup group, Rights rights) =>
        rights.Manages && group.Halt is { } halt && reply is MessageReply shown
            ? shown with { Message = Above(shown.Message, HaltMessages.Notice(group, halt)) }
            : reply;

    private static ChatMessage Above(ChatMessage message, Paragraph notice) =>
        message with { Blocks = [notice, new Divider(), .. message.Blocks] };
}
