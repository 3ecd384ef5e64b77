using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.OAuth;

/// <summary>Somebody's yes, which a code can be exchanged for once.</summary>
internal sealed record Grant(SlackUser Installer, bool IsForAll, IReadOnlyList<string> Scopes, string? RedirectUri, DateTimeOffset At);
