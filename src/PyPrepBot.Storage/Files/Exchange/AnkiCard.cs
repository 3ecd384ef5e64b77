using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>The two sides of a card. The front keeps the answer to itself: options stand in an order that says nothing.</summary>
internal static class AnkiCard
{
    /// <summary>Ends with the id: Anki takes notes with the same first field for the same note.</summary>
    public static string Front(Question question) =>
        $"<p>{AnkiHtml.Prose(question.Prompt)}</p>{Code(question.Code)}{Options(question)}<p><small>{question.Id}</small></p>";

    public static string Back(Question question) =>
        $"{Answer(question)}<p>{AnkiHtml.Prose(question.Explain)}</p>" + List("ul", question.Refs.Select(Link));

    /// <summary>Anki separates tags by blanks and makes a tree of those with colons.</summary>
    public static string Tags(Question question) => string.Join(' ', question.Tags
        .Prepend($"pyprepbot::level::{question.Difficulty.ToString().ToLowerInvariant()}")
        .Prepend($"pyprepbot::topic::{question.Topic}"));

    private static string Options(Question question) => question switch
    {
        TrueFalseQuestion => "<p>True or false?</p>",
        BugQuestion bug => List("ul", bug.Choices.Select(choice => $"Line {choice.Text}")),
        ChoiceQuestion choice => Choices(choice.Choices),
        MultiQuestion multi => Choices(multi.Choices),
        OrderQuestion order => Mixed(order.Items.Select(item => (item.Id, item.Text))),
        MatchQuestion match => List("ul", match.Pairs.Select(pair => AnkiHtml.Prose(pair.Left)))
            + Mixed(match.Pairs.Select(pair => (pair.RightId, pair.Right)).Concat(match.Extra.Select(extra => (extra.Id, extra.Text)))),
        _ => string.Empty,
    };

    private static string Answer(Question question) => question switch
    {
        BugQuestion bug => Verdicts(bug.Choices, "Line ") + Code(bug.Fix),
        ChoiceQuestion choice => Verdicts(choice.Choices, string.Empty),
        MultiQuestion multi => Verdicts(multi.Choices, string.Empty),
        TypedQuestion typed => Code(typed.Answer) + Why(typed.Why),
        OrderQuestion order => List("ol", order.Items.Select(item => AnkiHtml.Prose(item.Text))) + Why(order.Why),
        MatchQuestion match => List("ul", match.Pairs.Select(PairOf)) + Why(match.Why),
        _ => string.Empty,
    };

    private static string Choices(IEnumerable<Choice> choices) => Mixed(choices.Select(choice => (choice.Id, choice.Text)));

    // The ids are hashes of the texts: their order is the same each time and has nothing to do with the author's.
    private static string Mixed(IEnumerable<(string Id, string Text)> options) =>
        List("ul", options.OrderBy(option => option.Id, StringComparer.Ordinal).Select(option => AnkiHtml.Prose(option.Text)));

    private static string Verdicts(IEnumerable<Choice> choices, string before) =>
        List("ul", choices.OrderByDescending(choice => choice.Right).Select(choice => Verdict(choice, before)));

    private static string Verdict(Choice choice, string before)
    {
        var text = before + AnkiHtml.Prose(choice.Text);
        return (choice.Right ? $"✓ <b>{text}</b>" : $"✗ {text}") + (choice.Why is null ? "" : $"<br>{AnkiHtml.Prose(choice.Why)}");
    }

    private static string PairOf(MatchPair pair) =>
        $"{AnkiHtml.Prose(pair.Left)} → {AnkiHtml.Prose(pair.Right)}" + (pair.Why is null ? "" : $"<br>{AnkiHtml.Prose(pair.Why)}");

    private static string Why(string? why) => why is null ? string.Empty : $"<p>{AnkiHtml.Prose(why)}</p>";

    private static string Code(string? code) =>
        code is null ? string.Empty : $"<pre style=\"text-align:left\"><code>{AnkiHtml.Of(code.TrimEnd('\n'))}</code></pre>";

    private static string Link(Uri address)
    {
        var text = AnkiHtml.Of(address.OriginalString).Replace("\"", "&quot;", StringComparison.Ordinal);
        return $"<a href=\"{text}\">{text}</a>";
    }

    private static string List(string kind, IEnumerable<string> items) =>
        $"<{kind} style=\"text-align:left\">{string.Concat(items.Select(item => $"<li>{item}</li>"))}</{kind}>";
}
