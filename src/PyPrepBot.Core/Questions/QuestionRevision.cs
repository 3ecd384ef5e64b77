using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Core.Questions;

/// <summary>Hashes for what decides an answer and for a whole bank: the first twelve hexadecimal digits of a SHA-256.</summary>
public static class QuestionRevision
{
    /// <summary>The hash of what decides an answer. Explanations, topic, difficulty and the order of options do not count.</summary>
    public static string Of(Question question)
    {
        var text = new StringBuilder(1024);
        Add(text, question.Kind.ToString(), question.Prompt, question.Code, question.Python, question.Build);
        AddKey(text, question);

        return Hash(text);
    }

    /// <summary>The hash of all there is to see of these questions, in this order.</summary>
    public static string OfAll(IEnumerable<Question> questions)
    {
        var text = new StringBuilder(64 * 1024);
        foreach (var question in questions)
        {
            Add(text, question.Id, question.Revision, question.Topic, question.Difficulty.ToString(), question.Status.ToString());
            Add(text, question.Explain, question.Hint, question.Author, question.Since.ToString("O", CultureInfo.InvariantCulture));
            AddAll(text, question.Also);
            AddAll(text, question.Tags);
            AddAll(text, question.Refs.Select(address => address.OriginalString));
            AddAll(text, WhysOf(question));
        }

        return Hash(text);
    }

    private static void AddKey(StringBuilder text, Question question)
    {
        switch (question)
        {
            case ChoiceQuestion choice:
                AddChoices(text, choice.Choices);
                Add(text, (choice as BugQuestion)?.Fix);
                break;
            case MultiQuestion multi:
                AddChoices(text, multi.Choices);
                break;
            case TypedQuestion typed:
                Add(text, typed.Answer, typed.IgnoreCase ? "ignore case" : null);
                AddAll(text, typed.Accept.Order(StringComparer.Ordinal));
                break;
            case OrderQuestion order:
                AddAll(text, order.Items.Select(item => item.Text));
                break;
            case MatchQuestion match:
                var pairs = match.Pairs.OrderBy(pair => pair.Left, StringComparer.Ordinal);
                AddAll(text, pairs.SelectMany(pair => new[] { pair.Left, pair.Right }));
                AddChoices(text, match.Extra);
                break;
        }
    }

    private static void AddChoices(StringBuilder text, IReadOnlyList<Choice> choices) =>
        AddAll(text, choices.Select(choice => (choice.Right ? "+" : "-") + choice.Text).Order(StringComparer.Ordinal));

    private static IEnumerable<string?> WhysOf(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Choices.Select(option => option.Why),
        MultiQuestion multi => multi.Choices.Select(option => option.Why),
        TypedQuestion typed => [typed.Why],
        OrderQuestion order => [order.Why],
        MatchQuestion match => match.Pairs.Select(pair => pair.Why).Append(match.Why),
        _ => [],
    };

    private static void AddAll(StringBuilder text, IEnumerable<string?> fields)
    {
        var all = fields.ToArray();
        text.Append(CultureInfo.InvariantCulture, $"[{all.Length}]");
        Add(text, all);
    }

    // Each field goes in with its length, so that moving a character from one field to the next is never the same text.
    private static void Add(StringBuilder text, params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
    }

    private static string Hash(StringBuilder text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 6));
}
