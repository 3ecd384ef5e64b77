using PyPrepBot.Simulators.Slack.Deliveries;

namespace PyPrepBot.Simulators.Slack.Http;

/// <summary>Posts deliveries to the bot's own web server.</summary>
internal sealed class HttpSender
{
    public void Send(Delivery delivery) => throw new NotSupportedException(delivery.What);
}
