using System.Globalization;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.Learn;

/// <summary>The words around the primers.</summary>
internal static class LearnMessages
{
    public static ChatMessage Primer(Primer primer, int answered, int questions) => new(
        $"{CardMessages.Bare(primer.Title)}, on one screen",
        [
            .. PrimerCard.Of(primer),
            new Footnote(Standing(answered, questions)),
            new ButtonRow(TestOn(primer.Topic, ButtonStyle.Primary), AllTopics),
        ]);

    public static ChatMessage Contents(IReadOnlyList<Topic> topics, Func<Topic, int> questions) => new(
        "What there is to learn",
        [
            new Heading("What there is to learn"),
            new Fields([.. topics
                .GroupBy(topic => topic.Group, StringComparer.Ordinal)
                .Select(group => new Field(Capital(group.Key), Names(group, questions)))]),
            new Footnote(new RichText(
                "The number is how many questions there are. ", new Code("/learn gil"), " explains a topic on one screen, ",
                new Code("/quiz gil"), " tests you on it.")),
        ]);

    public static ChatMessage UnknownTopic(IReadOnlyList<Topic> nearest) => new(
        "There is no such topic.",
        [
            new Paragraph("There is no such topic. Did you mean one of these?"),
            new ButtonRow([
                .. nearest.Select(topic => new Button(LearnVerb.Of(topic.Slug), CardMessages.Bare(topic.Title))),
                AllTopics,
            ]),
        ]);

    public static ChatMessage NoPrimer(Topic topic) => new(
        $"There is no page on {topic.Title} yet.",
        [
            new Paragraph($"There is no page on {topic.Title} yet; a test explains each of its answers."),
            new ButtonRow(TestOn(topic.Slug, ButtonStyle.Primary), AllTopics),
        ]);

    private static Button AllTopics { get; } = new(new ActionId(LearnVerb.Topics), "All topics");

    private static Button TestOn(string topic, ButtonStyle style) =>
        new(QuizVerb.Begin(new QuizWish(topic, null, QuizWish.DefaultLength)), "Test yourself on it", style);

    private static string Standing(int answered, int questions) => answered == 0
        ? $"{questions} questions on it are waiting for you."
        : $"You have answered {answered} of the {questions} questions on it.";

    private static RichText Names(IEnumerable<Topic> topics, Func<Topic, int> questions) =>
        new([.. topics.SelectMany((topic, index) => new Inline[]
        {
            new Plain(index == 0 ? "" : " · "),
            new Code(topic.Slug),
            new Plain(string.Create(CultureInfo.InvariantCulture, $" {questions(topic)}")),
        })]);

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
