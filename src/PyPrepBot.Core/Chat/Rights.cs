namespace PyPrepBot.Core.Chat;

/// <summary>What a platform said, with an interaction, of what its author and the bot may do there.</summary>
/// <param name="Manages">The author may manage the server or workspace, so they are a moderator of its study group.</param>
/// <param name="Roles">The author's roles there, by id.</param>
/// <param name="BotLacks">What the bot may not do in this channel though its posts need it, in the platform's own words.</param>
public sealed record Rights(bool Manages, IReadOnlyList<string> Roles, IReadOnlyList<string> BotLacks)
{
    /// <summary>The bot is no member of this channel, so nothing could ever be posted there before it is invited.</summary>
    public bool BotIsOutside { get; init; }

    /// <summary>Somebody of whom nothing is known: a member like any other.</summary>
    public static Rights None { get; } = new(Manages: false, [], []);
}
