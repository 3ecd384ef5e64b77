namespace PyPrepBot.Slack.Registering;

/// <summary>Whether, and where, presses and forms are sent.</summary>
internal sealed record ManifestInteractivity(bool IsEnabled)
{
    public Uri? RequestUrl { get; init; }

    /// <summary>Where suggestions are asked for.</summary>
    public Uri? MessageMenuOptionsUrl { get; init; }
}
