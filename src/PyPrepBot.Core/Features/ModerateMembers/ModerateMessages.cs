using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.ModerateMembers;

/// <summary>The words about what moderators decide about members.</summary>
internal static class ModerateMessages
{
    public static ChatMessage State(string name, MemberSettings own) => new(
        $"{name}: {Words(own)}",
        new Paragraph(new RichText(new Bold(name), $": {Words(own)}.")),
        new Footnote(new RichText(
            "Points, streak and rating go on whatever you decide, and the member sees it in ", new Code("/my settings"), ". ",
            new Code("lift"), " takes all of it back; ", new Code("/audit"), " keeps who decided.")));

    public static string Words(MemberSettings own)
    {
        var parts = new[]
        {
            own.SuggestionsMuted ? "suggestions muted" : null,
            own.ReportsMuted ? "reports muted" : null,
            own.OffBoards ? "off the boards" : null,
            own.Nickname is null ? null : "has a nickname",
        };
        return string.Join(", ", parts.OfType<string>().DefaultIfEmpty("no restrictions"));
    }
}
