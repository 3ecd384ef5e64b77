using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>What everybody in the channel reads about a challenge.</summary>
internal static class PostMessages
{
    public static ChatMessage Open(
        StudyGroup group, Challenge challenge, Question question, int answered, string? writer = null) => new(
        $"{ChallengeWords.Title(challenge, question)}. {CardMessages.Bare(question.Prompt)}",
        [
            new Heading(ChallengeWords.Title(challenge, question)),
            .. QuestionCard.Stem(question),
            .. Credit(writer),
            new Footnote(ChallengeWords.Closes(group, challenge).With($" {Answered(answered)}")),
            new ButtonRow(
                new Button(DailyVerb.Of(DailyVerb.Open, challenge.Date), "Answer", ButtonStyle.Primary),
                new Button(ReportVerb.Open(question.Id, question.Revision), "Report")),
        ]);

    public static ChatMessage Closed(Challenge challenge, Question question, Spread spread, string? writer = null) => new(
        $"{ChallengeWords.Title(challenge, question)}: closed.",
        [
            new Heading(ChallengeWords.Title(challenge, question)),
            .. QuestionCard.Stem(question),
            .. Credit(writer),
            new Paragraph(Result(spread)),
            new ButtonRow(
                new Button(DailyVerb.Of(DailyVerb.Open, challenge.Date), "Practise it"),
                new Button(ReportVerb.Open(question.Id, question.Revision), "Report")),
        ]);

    public static ChatMessage Void(Challenge challenge, Question question) => new(
        $"{ChallengeWords.Title(challenge, question)}: this day does not count.",
        [
            new Heading(ChallengeWords.Title(challenge, question)),
            new Paragraph("This day does not count: streaks and freezes stay as they are, and whoever answered has the full points."),
        ]);

    public static ChatMessage Reveal(Challenge challenge, Question question, Spread spread) => new(
        $"The answer to #{challenge.Number}",
        [
            new Heading($"The answer to #{challenge.Number} · {question.Topic}"),
            .. RightAnswer.Of(question, shown: null),
            new Paragraph(Result(spread)),
            .. Table(question, spread),
            .. Explanation.Whys(question),
            new Divider(),
            .. Explanation.Rule(question),
            new ButtonRow(
                new Button(DailyVerb.Of(DailyVerb.Open, challenge.Date), "Practise it"),
                new Button(ReportVerb.Open(question.Id, question.Revision), "Report")),
        ]);

    private static IEnumerable<Block> Credit(string? writer) => writer is null ? [] : [new Footnote($"Written by {writer}.")];

    // Shares are told only where no single member can be guessed from them.
    private static IEnumerable<Block> Table(Question question, Spread spread)
    {
        if (question is not (ChoiceQuestion or MultiQuestion) || spread.Members < Spread.LeastMembers)
        {
            return [];
        }

        return [new Table(
            ["Option", "Chosen by"],
            [.. Lettered.Of(question).Select(option => (IReadOnlyList<string>)[
                CardMessages.ChoiceLabel(question, option) + (option.Right ? " (right)" : ""),
                VerdictMessages.Percent((double)spread.ByOption.GetValueOrDefault(option.Id) / spread.Members)])])];
    }

    private static RichText Result(Spread spread) => spread.Members switch
    {
        0 => "Nobody answered this one.",
        < Spread.LeastMembers => $"Closed · {Answered(spread.Members)}",
        _ => $"Closed · {Answered(spread.Members)} {VerdictMessages.Percent((double)spread.Right / spread.Members)} right.",
    };

    private static string Answered(int members) => members == 1 ? "1 answered." : $"{members} answered.";
}
