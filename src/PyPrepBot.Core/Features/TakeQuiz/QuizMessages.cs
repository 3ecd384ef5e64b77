using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Quizzes;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>What a member reads in a test.</summary>
internal static class QuizMessages
{
    public static ChatMessage Ask(QuizSession session, Question question, IReadOnlyList<Block> verdict, string summary) => new(
        $"{summary} {Heading(session)}".Trim(),
        [
            .. verdict,
            .. verdict.Count > 0 ? [new Divider()] : (Block[])[],
            new Heading($"{Heading(session)} · {CardMessages.Level(question.Difficulty)}"),
            .. First(session),
            .. QuestionCard.Whole(
                question,
                session.Items[session.OpenPosition].Shown,
                QuizVerb.Actions(session, question),
                session.Items[session.OpenPosition].HintUsed),
        ]);

    public static IReadOnlyList<Block> Verdict(Question question, IReadOnlyList<string> shown, QuizTurn turn) =>
        [
            new Paragraph(VerdictMessages.Verdict(turn.Mark)),
            .. Explanation.Of(question, shown, turn.Mark, turn.Input),
            .. question.IsTyped && turn is { Mark.FullCredit: false, Input.Length: > 0 } ? [Appeal(question, turn.Session)] : (Block[])[],
        ];

    public static string Summary(Mark mark) => mark.FullCredit ? "Right." : "Not this time.";

    public static ChatMessage End(QuizSession session, ShownRating rating, IReadOnlyList<Block> verdict, string summary)
    {
        var right = session.Items.Count(item => item.Verdict is Questions.Grading.Verdict.Correct or Questions.Grading.Verdict.Typo);
        var score = $"{right} of {session.Items.Count} right";
        return new ChatMessage(
            $"{summary} Test finished: {score}.".Trim(),
            [
                .. verdict,
                .. verdict.Count > 0 ? [new Divider()] : (Block[])[],
                new Heading($"Test finished · {Subject(session.Topic)} · {score}"),
                new Paragraph(session.Rated ? RatingMessages.Line(rating) : "This one was for practice, so your rating stays as it is."),
                .. Misses(session),
                new ButtonRow(new Button(
                    QuizVerb.Anew(new QuizWish(session.Topic, session.Level, session.Length)), "Another test", ButtonStyle.Primary)),
            ]);
    }

    public static ChatMessage UnderWay(QuizSession open, QuizWish wish) => new(
        "You have a test under way.",
        [
            new Paragraph($"You have a test under way: {Subject(open.Topic)}, question {open.OpenPosition + 1} of {open.Length}."),
            new ButtonRow(
                new Button(QuizVerb.Resume(open), "Continue", ButtonStyle.Primary),
                new Button(QuizVerb.Anew(wish), "Start over")),
        ]);

    public static ChatMessage UnknownTopic(IReadOnlyList<Topic> nearest) => new(
        "There is no such topic.",
        [
            new Paragraph(new RichText("There is no such topic. Did you mean ").With(OneOf(nearest)).With("?")),
            new ButtonRow([.. nearest.Select(topic =>
                new Button(QuizVerb.Anew(new QuizWish(topic.Slug, null, QuizWish.DefaultLength)), CardMessages.Bare(topic.Title)))]),
            new Footnote(new RichText(new Code("/quiz"), " without a topic mixes them all.")),
        ]);

    public static ChatMessage NothingFits(QuizWish wish) => new(
        "There is no question like that yet.",
        [
            new Paragraph(new RichText(
                $"There is no question on {Subject(wish.Topic)} at that level yet. ",
                new Code(wish.Topic is null ? "/quiz" : $"/quiz {wish.Topic}"),
                " asks at every level.")),
        ]);

    public static ChatMessage NotYours() => new(
        "This test is over.",
        [new Paragraph(new RichText("This test is over, or somebody else's. ", new Code("/quiz"), " begins one of your own."))]);

    public const string NotRead = "That could not be read as an answer.";

    /// <summary>Above the question, which stands there as before.</summary>
    public static IReadOnlyList<Block> Unreadable { get; } =
        [new Paragraph("That could not be read as an answer, and nothing is used up. Here is the question once more.")];

    /// <summary>Said when the question on the screen changed by itself.</summary>
    public static IReadOnlyList<Block> MovedOn(QuizSession before, QuizSession after) =>
        before.OpenPosition >= 0 && after.Items.Count > before.OpenPosition && after.Items[before.OpenPosition].Verdict is not null
            ? [new Paragraph("More than fifteen minutes had passed on the last question, so it counts as not right.")]
            : [];

    // The question that was answered last; the next one may be on the screen already.
    private static ButtonRow Appeal(Question question, QuizSession session) => new(AppealVerb.Test(
        question.Id, session, session.OpenPosition >= 0 ? session.OpenPosition - 1 : session.Items.Count - 1));

    private static string Heading(QuizSession session) =>
        $"Test · {Subject(session.Topic)} · {session.OpenPosition + 1} of {session.Length}";

    private static string Subject(string? topic) => topic ?? "mixed topics";

    private static IEnumerable<Block> First(QuizSession session) => (session.OpenPosition, session.Rated) switch
    {
        (0, false) => [new Footnote($"You have taken {QuizDesk.RatedTestsADay} rated tests today; this one is for practice.")],
        (_, true) when !session.Items[session.OpenPosition].Rated => [new Footnote("You have met this question before; it is not rated.")],
        _ => [],
    };

    private static IEnumerable<Block> Misses(QuizSession session)
    {
        var topics = session.Items
            .Where(item => item.Verdict is Questions.Grading.Verdict.Wrong or Questions.Grading.Verdict.Partial)
            .Select(item => item.Topic)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return topics.Count == 0 ? [] : [new Footnote(new RichText("To read about: ").With([.. topics.SelectMany((topic, index) =>
            new Inline[] { new Plain(index == 0 ? "" : ", "), new Code($"/learn {topic}") })]).With("."))];
    }

    private static Inline[] OneOf(IReadOnlyList<Topic> topics) => [.. topics.SelectMany((topic, index) => index == 0
        ? [new Code(topic.Slug)]
        : new Inline[] { index == topics.Count - 1 ? " or " : ", ", new Code(topic.Slug) })];
}
