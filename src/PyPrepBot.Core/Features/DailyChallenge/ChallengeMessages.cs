using System.Globalization;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>What a member reads about a challenge in private.</summary>
internal static class ChallengeMessages
{
    public static ChatMessage Card(StudyGroup group, Challenge challenge, PersonalCard card, Question question, string? note = null) => new(
        $"{ChallengeWords.Title(challenge, question)}. {CardMessages.Bare(question.Prompt)}",
        [
            new Heading(ChallengeWords.Title(challenge, question)),
            .. Note(note),
            .. QuestionCard.Whole(question, card.Shown, DailyVerb.Actions(question, card), card.HintUsed),
            new Footnote(ChallengeWords.Closes(group, challenge)),
        ]);

    public static ChatMessage Practice(Challenge challenge, PersonalCard card, Question question) => new(
        $"{ChallengeWords.Title(challenge, question)}, for practice",
        [
            new Heading(ChallengeWords.Title(challenge, question)),
            new Paragraph("This challenge is closed. Answer it for practice: no points, and your rating stays as it is."),
            .. QuestionCard.Whole(question, card.Shown, DailyVerb.Actions(question, card), card.HintUsed),
        ]);

    public static ChatMessage Answered(Question question, PersonalCard card, Mark mark, Recorded recorded) => new(
        mark.FullCredit ? "Right." : "Answered.",
        [
            new Paragraph(VerdictMessages.Verdict(mark).Then(Earned(recorded))),
            .. Explanation.Of(question, card.Shown, mark, recorded.Answer.Input),
            .. Appeal(question, card, mark, recorded.Answer),
            new Footnote(StreakMessages.Line(recorded.After.Streak)),
        ]);

    public static ChatMessage TryAgain(Question question, PersonalCard card, Mark mark) => new(
        "Not this time. One more attempt for half the points.",
        [
            new Paragraph(VerdictMessages.Verdict(mark).With(" You have one more attempt, for half the points.")),
            .. mark.Compared is { } compared ? [new Paragraph(VerdictMessages.WeCompared), new CodeListing(compared)] : (Block[])[],
            new ButtonRow(
                new Button(DailyVerb.Of(DailyVerb.OpenForm, card.Date), "Try again", ButtonStyle.Primary),
                new Button(DailyVerb.Of(DailyVerb.DontKnow, card.Date), "Show the answer"),
                AppealVerb.Daily(question.Id, card.Date)),
        ]);

    public static ChatMessage AlreadyAnswered(Challenge challenge, Question question, PersonalCard card, AnswerGiven kept) => new(
        "You already answered this challenge.",
        [
            new Paragraph(new RichText(
                challenge.Status == ChallengeStatus.Open
                    ? "You already answered today's challenge: "
                    : "You already answered this challenge: ",
                new Bold(ChallengeWords.Result(kept)),
                ". What was kept stands.")),
            .. Explanation.Of(question, card.Shown, new Mark(kept.Verdict, kept.Score), kept.Input),
            .. Appeal(question, card, new Mark(kept.Verdict, kept.Score), kept),
        ]);

    public static ChatMessage Practised(Question question, PersonalCard card, Mark mark, string input) => new(
        "Practised.",
        [
            new Paragraph(VerdictMessages.Verdict(mark).With(" For practice only: this challenge is closed.")),
            .. Explanation.Of(question, card.Shown, mark, input),
        ]);

    public static ChatMessage Unreadable(Question question, PersonalCard card) => new(
        "That could not be read as an answer. Nothing is used up.",
        [
            new Paragraph(new RichText(
                new Bold("That could not be read as an answer."), " Nothing is used up. " + HowTo(question, card.Shown.Count))),
            // It may take the place of the card, which is still to be answered.
            .. QuestionCard.Whole(question, card.Shown, DailyVerb.Actions(question, card), card.HintUsed),
        ]);

    public static ChatMessage NoSuchChallenge() => new(
        "There is no such challenge here.",
        [new Paragraph(new RichText("There is no such challenge here. ", new Code("/challenge"), " shows today's."))]);

    public static ChatMessage QuestionGone() => new(
        "This question was withdrawn.",
        [new Paragraph(new RichText(ChallengeWords.Withdrawn, new Code("/quiz"), " has others."))]);

    public static ChatMessage BankEmpty() => new(
        "There are no questions yet.",
        [new Paragraph("There are no questions in the bank yet. Whoever runs the bot finds the reason in its log.")]);

    public static ChatMessage NotYet(StudyGroup group, DatedWindow? next) => new(
        "No challenge is open now.",
        [
            new Paragraph(ChallengeWords.NoneOpen(group, next)),
            new Paragraph(new RichText("Meanwhile ", new Code("/quiz"), " asks you five questions.")),
        ]);

    /// <summary>A past or present challenge in a list.</summary>
    public static string DayLabel(Challenge challenge) => string.Create(
        CultureInfo.InvariantCulture, $"{challenge.Date:yyyy-MM-dd} · #{challenge.Number} · {CardMessages.Level(challenge.Difficulty)}");

    private static IEnumerable<Block> Appeal(Question question, PersonalCard card, Mark mark, AnswerGiven given) =>
        question.IsTyped && !mark.FullCredit && !given.DontKnow
            ? [new ButtonRow(AppealVerb.Daily(question.Id, card.Date))]
            : [];

    private static IEnumerable<Block> Note(string? note) => note is null ? [] : [new Paragraph(note)];

    private static RichText Earned(Recorded recorded)
    {
        var points = recorded.After.PointsInAll - recorded.Before.PointsInAll;
        return new RichText(" ", new Bold(points == 1 ? "+1 point" : $"+{points} points"), ".");
    }

    private static string HowTo(Question question, int options) => question switch
    {
        TypedQuestion => "Type what you think, in at most a few lines.",
        OrderQuestion => "Type the letters in order, such as CADB.",
        MatchQuestion => "Type the pairs, such as 1C 2A 3B.",
        MultiQuestion => "Type every right letter, such as A, C.",
        TrueFalseQuestion => "Answer true or false.",
        _ => $"Answer with one of the letters A to {Lettered.LetterAt(Math.Max(0, options - 1))}.",
    };
}
