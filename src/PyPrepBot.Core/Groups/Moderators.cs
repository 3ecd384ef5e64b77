using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Groups;

/// <summary>Who moderates a group beside those who manage the server or workspace: single people, and roles of Discord.</summary>
public sealed record Moderators
{
    private readonly HashSet<string> _entries;

    public Moderators(IEnumerable<string> entries) => _entries = entries.ToHashSet(StringComparer.Ordinal);

    public static Moderators None { get; } = new([]);

    /// <summary>As they are kept, in order.</summary>
    public IReadOnlyList<string> Entries => [.. _entries.Order(StringComparer.Ordinal)];

    public bool HasUser(UserRef user) => _entries.Contains(Of(user));

    public bool HasRole(Platform platform, string role) => _entries.Contains(OfRole(platform, role));

    public Moderators With(string entry) => new(_entries.Append(entry));

    public Moderators Without(string entry) => new(_entries.Where(kept => kept != entry));

    /// <summary>The entry of a person: <c>discord:user:42</c>.</summary>
    public static string Of(UserRef user) => $"{Name(user.Platform)}:user:{user.Id}";

    /// <summary>The entry of a role: <c>discord:role:42</c>.</summary>
    public static string OfRole(Platform platform, string role) => $"{Name(platform)}:role:{role}";

    public bool Equals(Moderators? other) => other is not null && _entries.SetEquals(other._entries);

    public override int GetHashCode() => _entries.Count;

    private static string Name(Platform platform) => platform.ToString().ToLowerInvariant();
}
