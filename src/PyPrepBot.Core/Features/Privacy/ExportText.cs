using System.Globalization;
using System.Text;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary>What is kept about a person, as a page of Markdown.</summary>
internal static class ExportText
{
    public static string Of(PersonalData data, DateTimeOffset now)
    {
        var page = new StringBuilder();
        Line(page, "# What this study group keeps about me");
        Line(page, $"Written {Time(now)}. Times are UTC.");
        About(page, data);
        List(page, "Answers", data.Answers.Select(Answer));
        List(page, "Tests", data.Tests.Select(test => $"{Time(test.StartedAt)}: {test.Topic ?? "mixed"}, {test.Items.Count} questions"));
        List(page, "Cards opened", data.Cards.Select(card =>
            $"{ChallengeDate.Text(card.Date)}: {card.QuestionId}{(card.HintUsed ? ", with the hint" : "")}"));
        List(page, "Reports", data.Reports.Select(report =>
            $"{Time(report.At)}: {report.QuestionId}, {report.Reason}: {Quoted(report.Note)} {Quoted(report.Answer ?? "")}".TrimEnd()));
        List(page, "Suggested questions", data.Suggestions.Select(suggested =>
            $"{Time(suggested.At)}: {suggested.State}: {Quoted(suggested.Draft.Prompt)} {Quoted(suggested.Draft.Answer)} "
            + $"{Quoted(suggested.Draft.Explain)} {Quoted(suggested.Draft.Place)} {Quoted(suggested.Draft.Sources)} "
            + Quoted(suggested.Answer)));
        List(page, "Pauses", data.State.Pauses.Select(pause => $"{ChallengeDate.Text(pause.From)} to {ChallengeDate.Text(pause.To)}"));
        List(page, "Awards", data.Events.OfType<PointsAwarded>().Select(award =>
            $"{Time(award.At)}: {award.Points} points: {Quoted(award.Reason)}"));
        List(page, "Changes made as a moderator", data.Audit.Select(entry => $"{Time(entry.At)}: {entry.What}"));
        return page.ToString();
    }

    private static void About(StringBuilder page, PersonalData data)
    {
        var (settings, state) = (data.Settings, data.State);
        var streak = Streak.Totals(state.Streak);
        List(page, "Me", [
            .. data.Accounts.Select(account => $"Account {account}, named {Quoted(data.Names.GetValueOrDefault(account, "nothing"))}"),
            $"On boards: {settings.Board}; nickname: {Quoted(settings.Nickname ?? "none")}; team: {Quoted(settings.Team ?? "none")}",
            $"Suggestions muted: {settings.SuggestionsMuted}; reports muted: {settings.ReportsMuted}; off boards: {settings.OffBoards}",
            $"Points in all: {state.PointsInAll}",
            $"Streak: {streak.Length}, longest {streak.Longest}, freezes {streak.Freezes}",
            string.Create(CultureInfo.InvariantCulture, $"Rating: mean {state.Ability.Mean:R}, variance {state.Ability.Variance:R}"),
            $"Messages that wait: {data.Notices}; codes: {data.Codes}",
        ]);
        List(page, "Points by period", state.Periods.OrderBy(period => period.Key, StringComparer.Ordinal).Select(period =>
            $"{period.Key}: {period.Value.Points}"));
        List(page, "Topics", state.Topics.OrderBy(topic => topic.Key, StringComparer.Ordinal).Select(topic =>
            $"{topic.Key}: {topic.Value.Answers} answers"));
    }

    private static string Answer(AnswerGiven answer) =>
        $"{Time(answer.At)}: {answer.QuestionId} ({answer.Asked}, attempt {answer.Attempt}): {answer.Verdict} for {Quoted(answer.Input)}";

    private static void List(StringBuilder page, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            Line(page, $"\n## {title}\n");
            all.ForEach(line => Line(page, $"- {line}"));
        }
    }

    private static void Line(StringBuilder page, string text) => page.Append(text).Append('\n');

    // As a code span no Markdown in it is any; line breaks would end the list.
    private static string Quoted(string text) =>
        text.Length == 0 ? "" : $"`{text.Replace('`', '\'').ReplaceLineEndings(" ⏎ ")}`";

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
