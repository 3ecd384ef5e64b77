using System.Globalization;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.QuestionStats;

/// <summary>Statistics in words for people who never learned any.</summary>
internal static class StatsMessages
{
    private const int MostMisses = 5;

    public static ChatMessage Of(Question question, QuestionStatistics stats) => new(
        $"{question.Id}: {stats.Answers} first answers",
        [
            new Heading($"{question.Id} · {question.Topic} · {CardMessages.Level(question.Difficulty)}"),
            new Paragraph(RichText.Marked(question.Prompt)),
            .. stats.NeedsReview ? [new Paragraph(new RichText(new Bold("Please look at this question."), Why(stats)))] : (Block[])[],
            new Fields(Facts(stats)),
            .. Options(question, stats),
            .. Misses(stats),
            new Footnote(
                $"From {stats.Answers} first answers of this group to the question as it stands now. "
                + "Voided ones, and those given too fast to have read it, are left out."),
        ]);

    public static ChatMessage UnknownQuestion() => new(
        "There is no such question.",
        [new Paragraph("There is no such question in this group. Choose one of the suggestions while you type its id.")]);

    /// <summary>Why a question is out of rotation, in a line.</summary>
    public static string Beaten(Question question, Dominance rival) =>
        Lettered.Of(question).FirstOrDefault(option => option.Id == rival.OptionId) is { } option
            ? $"among the stronger half more chose {CardMessages.ChoiceLabel(question, option)} than the marked answer"
            : "among the stronger half a wrong option beats the marked answer";

    private static IReadOnlyList<Field> Facts(QuestionStatistics stats) =>
    [
        new Field("Right at once", stats.Facility is { } facility
            ? $"{Percent(facility.Share)}; in the long run probably between {Percent(facility.Low)} and {Percent(facility.High)}"
            : TooFew(stats, QuestionStatistics.ForFacility)),
        new Field("Without guesses", stats.WithoutGuesses is { } known
            ? $"{Percent(known)} know it"
            : TooFew(stats, QuestionStatistics.ForAll)),
        new Field("For its level", stats.AgainstLabel is { } z ? Against(z) : TooFew(stats, QuestionStatistics.ForAll)),
        new Field("Strong against weak", stats.Discrimination is { } found ? Band(found) : NoBand(stats)),
        new Field("Time", stats.Time is { } time
            ? $"half need {Span(time.Median)} or less, nine of ten {Span(time.NineOfTen)}; {Percent(time.DontKnow)} say they do not know"
            : TooFew(stats, QuestionStatistics.ForAll)),
    ];

    private static RichText TooFew(QuestionStatistics stats, int needed) => $"too few answers yet ({stats.Answers} of {needed})";

    private static RichText NoBand(QuestionStatistics stats) => stats.Answers < QuestionStatistics.ForAll
        ? TooFew(stats, QuestionStatistics.ForAll)
        : "cannot be said: all were right, or all wrong";

    private static string Against(double z) => z switch
    {
        > 3 => "much easier than its level says",
        > 2 => "rather easy for its level",
        < -3 => "much harder than its level says",
        < -2 => "rather hard for its level",
        _ => "as hard as its level says",
    };

    private static RichText Band(Discrimination found) => new RichText(found.Band switch
    {
        DiscriminationBand.Good => "good: the stronger a member, the more often right",
        DiscriminationBand.Fair => "fair: stronger members are right more often",
        DiscriminationBand.Weak => "weak: stronger members are hardly more often right",
        DiscriminationBand.Review => "none: strong and weak members are right equally often; please look at it",
        _ => "the wrong way round: the stronger a member, the more often \"wrong\". The key is probably wrong",
    }).With(string.Create(CultureInfo.InvariantCulture, $" ({found.R:0.00})"));

    private static string Why(QuestionStatistics stats) => stats switch
    {
        { Dominance: not null } => " Among the stronger half, more people choose one wrong option than the right one.",
        { Discrimination.High: < 0.10 } => " Strong members are not right more often than weak ones.",
        _ => " It is much easier or harder than its level says.",
    };

    private static IEnumerable<Block> Options(Question question, QuestionStatistics stats)
    {
        if (stats.Options.Count == 0)
        {
            yield break;
        }

        var letters = Lettered.Of(question).ToDictionary(option => option.Id);
        yield return new Table(
            ["Option", "All", "Stronger half", "Weaker half", ""],
            [.. stats.Options.Select(option => Row(CardMessages.ChoiceLabel(question, letters[option.Option.Id]), option, stats))]);
    }

    private static IReadOnlyList<string> Row(string label, OptionTally option, QuestionStatistics stats) =>
    [
        label,
        $"{Number(option.Count)} ({Percent(option.Share)})",
        Number(option.Upper),
        Number(option.Lower),
        option switch
        {
            { Option.Right: true } => "right",
            _ when stats.Dominance?.OptionId == option.Option.Id => "beats the key",
            { IsAttractive: true } => "draws the strong",
            { IsDead: true } => "nobody takes it",
            _ => "",
        },
    ];

    private static IEnumerable<Block> Misses(QuestionStatistics stats)
    {
        foreach (var miss in stats.NearMisses.Take(MostMisses))
        {
            yield return new Paragraph(new RichText(
                $"{Number(miss.Members)} members typed ", new Code(InertText.Label(miss.Answer, 100)), ". Is that right too?"));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => VerdictMessages.Percent(share);

    private static string Span(TimeSpan time) => time < TimeSpan.FromMinutes(2)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} seconds")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} minutes");
}
