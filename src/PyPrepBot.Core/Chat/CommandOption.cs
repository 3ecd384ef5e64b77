using System.Globalization;

namespace PyPrepBot.Core.Chat;

/// <summary>One option of a command.</summary>
public sealed record CommandOption(string Name, string Description)
{
    /// <summary>The values it may take; empty for free text.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Only a whole number fits.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The least and the most a number may be, where a platform can check it while it is typed.</summary>
    public (int Min, int Max)? Range { get; init; }

    /// <summary>A channel of the same server or workspace; its value is the channel's id.</summary>
    public bool IsChannel { get; init; }

    /// <summary>A file; it comes in <see cref="SlashCommand.Files"/>.</summary>
    public bool IsFile { get; init; }

    /// <summary>A person of the same server or workspace; its value is the platform's id of them.</summary>
    public bool IsUser { get; init; }

    public bool Required { get; init; }

    /// <summary>Suggestions are offered while it is typed.</summary>
    public bool Suggests { get; init; }

    public bool IsFreeText => !IsNumber && !IsFile && !IsUser && Choices.Count == 0;

    /// <summary>Whether a word of a command line can be meant for this option, other than as free text.</summary>
    public bool Fits(string word) => IsNumber
        ? int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        : Choices.Contains(word, StringComparer.OrdinalIgnoreCase);
}
