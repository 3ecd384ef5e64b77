namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>What a method wants in the Authorization header.</summary>
internal enum Access
{
    Bot,
    App,
    Client,
}
