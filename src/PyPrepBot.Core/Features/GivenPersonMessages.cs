using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Features;

/// <summary>What a moderator reads who named somebody the group does not know.</summary>
internal static class GivenPersonMessages
{
    public static ChatMessage Unknown() => new(
        "I do not know this person here.",
        new Paragraph("I have not met this person in this group: whoever answered or asked for something once is known. "
            + "Choose them from the list while you type; a bot is nobody's member."));
}
