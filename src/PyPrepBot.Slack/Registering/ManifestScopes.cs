namespace PyPrepBot.Slack.Registering;

/// <summary>Scopes by their names.</summary>
/// <param name="BotOptional">Those that may be refused; what needs them is then left out.</param>
internal sealed record ManifestScopes(IReadOnlyList<string> Bot, IReadOnlyList<string> BotOptional);
