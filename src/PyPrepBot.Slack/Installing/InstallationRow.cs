namespace PyPrepBot.Slack.Installing;

/// <summary>An installation as the file holds it: the token is sealed.</summary>
internal sealed record InstallationRow(string Space, string Sealed)
{
    public string? Name { get; init; }

    public string? Enterprise { get; init; }

    public string? AppId { get; init; }

    public string? BotUser { get; init; }

    public string? BotId { get; init; }

    public IReadOnlyList<string>? Scopes { get; init; }

    public string? InstalledBy { get; init; }

    public DateTimeOffset? InstalledAt { get; init; }

    public static InstallationRow Of(Installation installation, string token) => new(installation.Space, token)
    {
        Name = installation.Name,
        Enterprise = installation.Enterprise,
        AppId = installation.AppId,
        BotUser = installation.BotUser,
        BotId = installation.BotId,
        Scopes = installation.Scopes,
        InstalledBy = installation.InstalledBy,
        InstalledAt = installation.InstalledAt,
    };

    public Installation Open(string token) => new(Space, token)
    {
        Name = Name,
        Enterprise = Enterprise,
        AppId = AppId,
        BotUser = BotUser,
        BotId = BotId,
        Scopes = Scopes ?? [],
        InstalledBy = InstalledBy,
        InstalledAt = InstalledAt,
    };
}
