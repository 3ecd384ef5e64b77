namespace PyPrepBot.Core.Chat;

/// <summary>Reads a command that was typed as one line: <c>quiz gil hard 10</c>, <c>quiz Global Interpreter Lock</c>.</summary>
/// <remarks>
/// By token, never by prefix: "edmundo" is not "undo". From the end, words that fit a number or a list of choices go to those
/// options; what is left is the free text. A person goes to the option for one wherever they stand, and then what fits may stand
/// before the text as well: <c>award @ada 10 for helping</c>. A line that begins with the name of an option,
/// <c>zone:Europe/Berlin</c>, is read by names.
/// </remarks>
public static class CommandLine
{
    /// <summary>The first word, without a slash, and what stands behind it.</summary>
    public static (string Verb, string Tail) Split(string line)
    {
        var trimmed = line.Trim();
        var end = trimmed.AsSpan().IndexOfAny(" \t\r\n");
        var verb = end < 0 ? trimmed : trimmed[..end];
        return (verb.TrimStart('/').ToLowerInvariant(), end < 0 ? "" : trimmed[(end + 1)..].Trim());
    }

    /// <summary>Like <see cref="Split(string)"/>, for commands of two words too: <c>group setup channel</c>.</summary>
    public static (string Verb, string Tail) Split(string line, IReadOnlyList<Route> routes)
    {
        var (first, rest) = Split(line);
        var (second, tail) = Split(rest);
        var both = $"{first} {second}";
        return routes.Any(route => route.Kind == RouteKind.Command && route.Name == both) ? (both, tail) : (first, rest);
    }

    /// <summary>Shares the rest of a line out to the options of its command.</summary>
    /// <param name="person">Whom a word means, by the platform's id of them; without it only a platform's own mark is understood.</param>
    public static Arguments Read(IReadOnlyList<CommandOption> options, string rest, Func<string, string?>? person = null)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (IsByName(options, rest.Trim()))
        {
            return ReadNamed(options, rest, person ?? Mention.IdIn);
        }

        var freeText = options.FirstOrDefault(option => option.IsFreeText);
        var words = rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        TakePeople(options, values, words, person ?? Mention.IdIn);

        // Behind a person stand a number or a choice, and then perhaps words.
        while (options.Any(option => option.IsUser) && words.Count > 0 && Taker(options, values, words[0]) is not null)
        {
            Take(options, values, words, 0);
        }

        while (words.Count > 0 && Taker(options, values, words[^1]) is not null)
        {
            Take(options, values, words, words.Count - 1);
        }

        if (words.Count > 0 && freeText is not null)
        {
            // Nothing was shared out: keep the line as it was typed, since blanks may be part of an answer.
            values[freeText.Name] = values.Count == 0 ? rest : string.Join(' ', words);
        }
        else if (words.Count > 0)
        {
            values[Unread] = string.Join(' ', words);
        }

        return new Arguments(values);
    }

    private static void Take(
        IReadOnlyList<CommandOption> options, Dictionary<string, string> values, List<string> words, int at)
    {
        values[Taker(options, values, words[at])!.Name] = words[at].ToLowerInvariant();
        words.RemoveAt(at);
    }

    private static void TakePeople(
        IReadOnlyList<CommandOption> options, Dictionary<string, string> values, List<string> words, Func<string, string?> person)
    {
        foreach (var option in options.Where(option => option.IsUser))
        {
            // Where a person may stay away, a word is one only by its mark: "hour 9am" is about nobody called 9am.
            string? Meant(string word) => option.Required || word.StartsWith('@') ? person(word) : Mention.IdIn(word);
            var at = words.FindIndex(word => Taker(options, values, word) is null && Meant(word) is not null);
            if (at >= 0)
            {
                values[option.Name] = Meant(words[at])!;
                words.RemoveAt(at);
            }
        }
    }

    // "zone:Europe/Berlin days:mon wed": each name takes the words up to the next one.
    private static Arguments ReadNamed(IReadOnlyList<CommandOption> options, string rest, Func<string, string?> person)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var current = "";
        foreach (var word in rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var named = Named(options, word);
            current = named?.Name ?? current;
            var value = named is null ? word : word[(current.Length + 1)..];
            values[current] = named is null && values.TryGetValue(current, out var before) ? $"{before} {value}".Trim() : value;
        }

        foreach (var option in options.Where(option => option.IsUser && values.ContainsKey(option.Name)))
        {
            values[option.Name] = person(values[option.Name]) ?? values[option.Name];
        }

        return new Arguments(values);
    }

    // Free text that has to be given is such as an answer, in which a colon is a colon.
    private static bool IsByName(IReadOnlyList<CommandOption> options, string line) =>
        Named(options, line) is { } option && !(option.Required && option.IsFreeText);

    private static CommandOption? Named(IReadOnlyList<CommandOption> options, string text) =>
        options.FirstOrDefault(option => text.StartsWith(option.Name + ":", StringComparison.OrdinalIgnoreCase));

    /// <summary>Under this name stand words that fit no option.</summary>
    public const string Unread = "";

    private static CommandOption? Taker(IReadOnlyList<CommandOption> options, Dictionary<string, string> taken, string word) =>
        options.FirstOrDefault(option => !option.IsFreeText && !taken.ContainsKey(option.Name) && option.Fits(word));
}
