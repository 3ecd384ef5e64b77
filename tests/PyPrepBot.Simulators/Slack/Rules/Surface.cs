namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>Where blocks are shown.</summary>
internal enum Surface
{
    Message,
    Modal,
    Home,
}
