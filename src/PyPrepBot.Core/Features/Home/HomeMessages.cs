using System.Globalization;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Features.Home;

/// <summary>The words of a member's page.</summary>
internal static class HomeMessages
{
    private static readonly QuizWish Mixed = new(null, null, QuizWish.DefaultLength);

    public static ChatMessage Of(HomePage page, TopicIndex topics) => new(
        "How you are doing",
        [
            .. page.Group.IsSetUp ? (Block[])[] : Start(isModerator: page.Waiting is not null),
            .. Today(page),
            new Divider(),
            .. page.Member.Answered.Count > 0 ? Standing(page, topics) : Newcomer(),
            .. page.Group.IsSetUp ? [new Footnote(ScheduleMessages.Line(page.Group))] : (Block[])[],
            .. page.Waiting is { } waiting ? Moderation(waiting) : [],
        ]);

    private static IEnumerable<Block> Start(bool isModerator) =>
    [
        new Heading("Welcome"),
        new Paragraph(new RichText(
            "Type ", new Code("/challenge"), " for today's question, ", new Code("/quiz"), " for a test of five, and ",
            new Code("/help"), " for all the rest. ").Then(isModerator
                ? new RichText(new Code("/group setup"), " in a channel posts a question there each day.")
                : new RichText("A question a day is posted once a moderator runs ", new Code("/group setup"), "."))),
        new Divider(),
    ];

    private static IEnumerable<Block> Today(HomePage page)
    {
        yield return new Heading("Today's challenge");
        var today = page.Today;
        if (today.Open is not { } open)
        {
            yield return new Paragraph(today.MayBeAskedFor
                ? "It opens when somebody asks for it."
                : ChallengeWords.NoneOpen(page.Group, today.Next));
            yield return today.MayBeAskedFor
                ? Buttons(new Button(new ActionId(DailyVerb.Current), "Open it", ButtonStyle.Primary))
                : Buttons();
            yield break;
        }

        if (today.Question is not { } question)
        {
            yield return new Paragraph(ChallengeWords.Withdrawn.TrimEnd());
            yield return Buttons();
            yield break;
        }

        var isAnswered = Attempts.IsSettled(question, today.Given);
        yield return new Paragraph(new RichText(new Bold(ChallengeWords.Title(open, question))));
        yield return new Paragraph((isAnswered
            ? new RichText("You answered it: ", new Bold(ChallengeWords.Result(today.Given[^1])), ". ")
            : new RichText("Open. ")).Then(ChallengeWords.Closes(page.Group, open)));
        yield return isAnswered
            ? Buttons(new Button(DailyVerb.Of(DailyVerb.Open, open.Date), "See your answer"))
            : Buttons(new Button(DailyVerb.Of(DailyVerb.Open, open.Date), "Answer", ButtonStyle.Primary));
    }

    private static ButtonRow Buttons(params Button[] first) => new([.. first, new Button(QuizVerb.Begin(Mixed), "Quick quiz")]);

    private static IEnumerable<Block> Newcomer() =>
        [new Paragraph("Your points, your streak and your rating stand here from your first answer on.")];

    private static IEnumerable<Block> Standing(HomePage page, TopicIndex topics) =>
    [
        new Heading("How you are doing"),
        new Paragraph(RatingMessages.Line(ShownRating.Of(page.Member.Ability))),
        new Paragraph(StreakMessages.Line(page.Member.Streak)),
        new Paragraph(Points(page)),
        .. Weakest(TopicStanding.Weakest(page.Member.Topics), topics),
    ];

    // A place among how many would tell somebody that they are last.
    private static RichText Points(HomePage page)
    {
        var week = page.Member.PointsIn(page.Week).ToString(CultureInfo.InvariantCulture);
        var all = page.Member.PointsInAll.ToString(CultureInfo.InvariantCulture);
        var points = new RichText(new Bold(week), " points this week · ", new Bold(all), " in all");
        return page.Place is { } place
            ? points.With(" · place ", new Bold(place.Rank.ToString(CultureInfo.InvariantCulture)), " on this week's board.")
            : points.With(".");
    }

    private static IEnumerable<Block> Weakest(IReadOnlyList<string> slugs, TopicIndex topics) => slugs.Count == 0 ? [] :
    [
        new Paragraph("Worth practising:"),
        new ButtonRow([.. slugs.Select(slug => new Button(
            QuizVerb.Begin(Mixed with { Topic = slug }), CardMessages.Bare(topics.Find(slug)?.Title ?? slug)))]),
    ];

    private static IEnumerable<Block> Moderation(int waiting) =>
    [
        new Divider(),
        new Paragraph(new RichText(
            new Bold("For moderators:"),
            waiting == 0 ? " nothing waits for you." : waiting == 1 ? " one thing waits for you." : $" {waiting} things wait for you.")),
        new ButtonRow([
            .. waiting > 0 ? [new Button(new ActionId(QuestionVerb.Open), "Open the queue")] : (Button[])[],
            new Button(SetupVerb.Of(SetupVerb.Status), "Group status"),
        ]),
    ];
}
