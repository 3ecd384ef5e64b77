namespace PyPrepBot.Core.Chat;

/// <summary>The options of a command as text; one that was not given, or is blank, is null.</summary>
public sealed class Arguments(IReadOnlyDictionary<string, string> values)
{
    /// <summary>A command without options.</summary>
    public static Arguments None { get; } = new(new Dictionary<string, string>());

    public string? this[string name] =>
        values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The option as it was typed, blanks and all; null when it was not given.</summary>
    public string? Raw(string name) => values.GetValueOrDefault(name);
}
