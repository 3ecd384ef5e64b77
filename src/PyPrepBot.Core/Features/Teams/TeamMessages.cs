using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Features.Teams;

/// <summary>The words about teams.</summary>
internal static class TeamMessages
{
    private const int Shown = 10;

    public static ChatMessage All(TeamsPage page, string? done = null) => new(
        done ?? "Teams this week",
        [
            new Heading("Teams this week"),
            .. done is null ? (Block[])[] : [new Paragraph(new RichText(new Bold(done)))],
            .. page.Teams.Count == 0 ? Nobody() : Board(page),
            .. page.Own is { } own ? Own(own, page) : [new Footnote(new RichText(
                "You are in no team. ", new Code("/team join"), " with a name takes you in, ", new Code("/team create"), " begins one."))],
        ]);

    public static ChatMessage NoName() => Refused(
        new RichText("A team has a name of 1 to 32 characters, without @ < > ` and |: ", new Code("/team create Lock pickers"), "."));

    public static ChatMessage Unknown(string name, TeamsPage page) => Refused(new RichText(
        "There is no team ", new Bold(name), " here. ").With(page.Teams.Count == 0
            ? new Inline[] { new Code($"/team create {name}"), " begins it." }
            : [$"There are: {string.Join(", ", page.Teams.Take(Shown).Select(team => team.Team))}."]));

    public static ChatMessage Taken(string name) => Refused(new RichText(
        "There is a team ", new Bold(name), " already. ", new Code($"/team join {name}"), " takes you in."));

    private static ChatMessage Refused(RichText words) => new("Nothing was changed.", new Paragraph(words));

    private static IEnumerable<Block> Nobody() => [new Paragraph("There are no teams yet. The first one begins with you.")];

    private static IEnumerable<Block> Board(TeamsPage page)
    {
        var rows = page.Teams.Take(Shown).ToList();
        var own = rows.FindIndex(row => row.Team == page.Own);
        yield return new Table(
            ["Place", "Team", "Points"],
            [.. rows.Select(row => (IReadOnlyList<string>)[Text(row.Rank), row.Team, Text(row.Score)])],
            own < 0 ? null : own);
        yield return new Footnote($"Points of a team's best {TeamScore.Counted} this week.");
    }

    private static IEnumerable<Block> Own(string team, TeamsPage page)
    {
        var members = page.Members.Where(one => one.Team == team).Select(one => $"{one.Name} {Text(one.Points)}").ToList();
        yield return new Paragraph(new RichText(
            "Your team ", new Bold(team), ": ", members.Count == 0 ? "nobody who is on boards" : string.Join(", ", members), "."));
        yield return new Footnote(new RichText(
            "Whoever hides from boards is not counted. ", new Code("/team leave"), " takes you out."));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
