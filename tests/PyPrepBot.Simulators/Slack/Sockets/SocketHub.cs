using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;

namespace PyPrepBot.Simulators.Slack.Sockets;

/// <summary>All sockets of the app.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-socket-mode</remarks>
internal sealed class SocketHub(Simulation simulation)
{
    public const string Path = "/link/";

    private const int MostSockets = 10;

    private readonly HashSet<string> _tickets = [];
    private readonly List<SocketConnection> _connections = [];
    private int _numbers;
    private int _turn;

    /// <summary>How many sockets were greeted and still live.</summary>
    public int Ready => _connections.Count(connection => connection.IsGreeted);

    /// <summary>How many sockets there are, greeted or not.</summary>
    public int Open => _connections.Count;

    /// <summary>How many were ever opened.</summary>
    public int Opened => _numbers;

    /// <summary>A good address for one connection.</summary>
    public string NewAddress()
    {
        var ticket = simulation.World.Ids.NextSecret();
        _tickets.Add(ticket);
        return $"ws://{simulation.Address.Authority}{Path}?ticket={ticket}&app_id={simulation.World.App.Id}";
    }

    public bool TakeTicket(string ticket) => _tickets.Remove(ticket);

    public int NextNumber() => ++_numbers;

    public void Each(Action<SocketConnection> act) => _connections.ToList().ForEach(act);

    public void Add(SocketConnection connection)
    {
        _connections.Add(connection);
        if (simulation.Faults.BeforeHello is { } words)
            connection.SendRaw(words);
        if (!simulation.Faults.HelloHeld)
            Greet(connection);
    }

    public void Greet(SocketConnection connection)
    {
        connection.IsGreeted = true;
        connection.Send("hello", new JsonObject
        {
            ["type"] = "hello", ["num_connections"] = _connections.Count,
            ["connection_info"] = new JsonObject { ["app_id"] = simulation.World.App.Id },
            ["debug_info"] = new JsonObject
            {
                ["host"] = "applink-simulated", ["build_number"] = 1,
                ["approximate_connection_time"] = (long)simulation.Options.ConnectionLife.TotalSeconds,
            },
        });
        if (_connections.Count <= MostSockets)
            return;
        simulation.Recorder.Violation("more than ten sockets of one app");
        connection.Disconnect("too_many_websockets");
        connection.Close();
    }

    public void Remove(SocketConnection connection) => _connections.Remove(connection);

    /// <summary>Sends to one of the sockets, any of them.</summary>
    public bool TrySend(Delivery delivery)
    {
        var ready = _connections.Where(connection => connection.IsGreeted && !connection.IsClosing).ToList();
        if (ready.Count == 0)
            return false;
        var connection = ready[_turn++ % ready.Count];
        delivery.Socket = connection.Number;
        connection.Send($"{delivery.What}", EnvelopeWire.Write(delivery));
        return true;
    }
}
