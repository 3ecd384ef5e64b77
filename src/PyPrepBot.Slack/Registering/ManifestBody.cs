namespace PyPrepBot.Slack.Registering;

/// <summary>What an app is, as Slack takes it when one is created.</summary>
/// <remarks>https://docs.slack.dev/reference/app-manifest</remarks>
internal sealed record ManifestBody(
    [property: System.Text.Json.Serialization.JsonPropertyName("_metadata")] ManifestVersion Metadata,
    ManifestDisplay DisplayInformation,
    ManifestFeatures Features,
    ManifestAccess OauthConfig,
    ManifestSettings Settings);
