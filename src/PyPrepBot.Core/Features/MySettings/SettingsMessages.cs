using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.MySettings;

/// <summary>The words of a member's settings.</summary>
internal static class SettingsMessages
{
    public const string FormerMember = "a former member";

    public static ChatMessage Of(
        MemberSettings own, string name, IReadOnlyList<Pause> pauses, IReadOnlyList<PointsAwarded> awards) => new(
        "Your settings here",
        [
            new Heading("Your settings here"),
            new Fields(
                new Field("On boards", Board(own, name)),
                new Field("Nickname", own.Nickname ?? "none"),
                new Field("Team", own.Team ?? "none"),
                new Field("Pauses", pauses.Count == 0 ? "none" : PauseWords.Of(pauses[^1]))),
            .. Restrictions(own),
            .. AwardWords.Lines(awards),
            new ButtonRow([.. Choices(own), new Button(new ActionId(SettingsVerb.OpenNickname), "Nickname…")]),
            new Footnote(new RichText(
                "Only you see this. ", new Code("/my pause"), " for a vacation, ", new Code("/my export"), " and ", new Code("/my delete"),
                " for what is kept about you.")),
        ]);

    public static Modal NicknameForm() => new(
        new ActionId(SettingsVerb.NicknameForm),
        "A name for the boards",
        [new Paragraph("Boards show it in the place of your name.")],
        [new TextField(SettingsVerb.Nickname, "Nickname, up to 32 characters", MaxLength: MemberSettings.LongestNickname)]);

    public static Reply NoNickname() => Fault(
        "1 to 32 characters, without @ < > ` and |",
        "A nickname has 1 to 32 characters, and none of them is @, <, >, ` or |. Nothing was changed.");

    public static Reply TakenNickname(string name) => Fault(
        "Somebody here goes by this name",
        $"Somebody here goes by \"{name}\", or nearly so. Please choose another one; nothing was changed.");

    private static FaultsReply Fault(string atField, string words) => new(
        new Dictionary<string, string> { [SettingsVerb.Nickname] = atField },
        new ChatMessage("Nothing was changed.", new Paragraph(words)));

    private static RichText Board(MemberSettings own, string name) => own switch
    {
        { OffBoards: true } => "not listed: a moderator took you off the boards",
        { Board: BoardVisibility.Hidden } => "hidden: nobody but you sees your place",
        { Board: BoardVisibility.Nickname, Nickname: { } nickname } => new RichText("as ", new Bold(nickname)),
        _ => new RichText("as ", new Bold(name)),
    };

    private static IEnumerable<Block> Restrictions(MemberSettings own)
    {
        var lines = new[]
        {
            own.SuggestionsMuted ? "Moderators take no suggested questions from you at the moment." : null,
            own.ReportsMuted ? "Moderators take no reports from you at the moment." : null,
            own.OffBoards ? "Moderators took you off the boards. Points, streak and rating go on." : null,
        };
        return lines.OfType<string>().Select(line => new Paragraph(line));
    }

    private static IEnumerable<Button> Choices(MemberSettings own)
    {
        if (own.Board != BoardVisibility.Hidden)
        {
            yield return new Button(SettingsVerb.Shows(BoardVisibility.Hidden), "Hide me from boards");
        }

        if (own.Board != BoardVisibility.Name)
        {
            yield return new Button(SettingsVerb.Shows(BoardVisibility.Name), "Show my name");
        }

        if (own.Board != BoardVisibility.Nickname && own.Nickname is not null)
        {
            yield return new Button(SettingsVerb.Shows(BoardVisibility.Nickname), "Show my nickname");
        }
    }
}
