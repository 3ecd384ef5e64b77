namespace PyPrepBot.Slack.Registering;

/// <summary>What the app asks to be allowed.</summary>
internal sealed record ManifestAccess(ManifestScopes Scopes)
{
    /// <summary>Where browsers may come back to after an installation.</summary>
    public IReadOnlyList<Uri>? RedirectUrls { get; init; }
}
