using PyPrepBot.Simulators.Slack.Http;

namespace PyPrepBot.Simulators.Slack.Deliveries;

/// <summary>The way to the bot: any of its sockets, or its own web server.</summary>
internal sealed class Transport(Simulation simulation)
{
    /// <summary>Where requests go; null while sockets are used.</summary>
    public HttpSender? Http { get; set; }

    public bool TrySend(Delivery delivery)
    {
        if (Http is { } http)
        {
            http.Send(delivery);
            return true;
        }

        return simulation.Sockets.TrySend(delivery);
    }

    public void SendAgain(Delivery delivery) => TrySend(delivery);
}
