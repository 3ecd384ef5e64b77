using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;

namespace PyPrepBot.Simulators.Slack.Faults;

/// <summary>What a test lets go wrong on the sockets.</summary>
public sealed partial class SlackFaults
{
    private readonly Simulation _simulation;

    internal SlackFaults(Simulation simulation) => _simulation = simulation;

    private FaultBook Book => _simulation.Faults;

    /// <summary>Ends every fault that lasts.</summary>
    public void Clear() => Do(() =>
    {
        Book.Clear();
        _simulation.Sockets.Each(connection => connection.Listen());
        _simulation.World.App.Refusal = null;
    });

    /// <summary>All sockets break, without a word.</summary>
    public void DropSockets() => Do(() => _simulation.Sockets.Each(connection => connection.Abort()));

    public void Close(int code = 1000, string reason = "") =>
        Do(() => _simulation.Sockets.Each(connection => connection.Close(code, reason)));

    /// <summary>A disconnect frame on every socket, which all live on: warning, refresh_requested, link_disabled, or without a reason.</summary>
    public void Disconnect(string? reason) => Do(() => _simulation.Sockets.Each(connection => connection.Disconnect(reason)));

    /// <summary>Upgrades are refused, as with 408 and 409 happens.</summary>
    public void RefuseHandshakes(int status, int times = 1) => Do(() => (Book.HandshakeStatus, Book.HandshakesRefused) = (status, times));

    /// <summary>Upgrades are neither answered nor refused.</summary>
    public void StallHandshakes(bool stalled = true) => Do(() => Book.HandshakesStall = stalled);

    /// <summary>Sockets open and nothing is said; once it is no longer held, those that wait are greeted.</summary>
    public void HoldHello(bool held = true) => Do(() =>
    {
        Book.HelloHeld = held;
        if (!held)
            _simulation.Sockets.GreetAll();
    });

    /// <summary>Something that is no JSON comes before every hello.</summary>
    public void SayBeforeHello(string? words = "UNAUTHENTICATED: cache_error") => Do(() => Book.BeforeHello = words);

    /// <summary>Any text on every socket.</summary>
    public void SendText(string text) => Do(() => _simulation.Sockets.Each(connection => connection.SendRaw(text)));

    /// <summary>Cuts every message into frames of so many bytes, also in the middle of a character.</summary>
    public void Fragment(int bytes) => Do(() => Book.FragmentSize = bytes);

    /// <summary>The sockets stay open and nothing the bot sends is read any more, pings least of all.</summary>
    public void StopAnsweringPings() => Do(() => _simulation.Sockets.Each(connection => connection.GoDeaf()));

    public void AnswerPings() => Do(() => _simulation.Sockets.Each(connection => connection.Listen()));

    /// <summary>Nothing is sent any more, not even the answer to a close.</summary>
    public void GoSilent() => Do(() => Book.Silent = true);

    public void Speak() => Do(() => Book.Silent = false);

    /// <summary>The next deliveries arrive twice, on two sockets where there are two.</summary>
    public void DeliverTwice(int deliveries = 1) => Do(() => Book.DoubleDeliveries += deliveries);

    /// <summary>The next acknowledgements are lost, so that events come again.</summary>
    public void LoseAcks(int acks = 1) => Do(() => Book.LostAcks += acks);

    /// <summary>The last event comes again, as after an outage.</summary>
    public void RepeatLastEvent(int attempt = 1, string reason = "timeout") => Do(() => _simulation.Deliveries.Repeat(
        _simulation.Deliveries.LastEvent ?? throw new InvalidOperationException("No event was sent yet."), attempt, reason));

    /// <summary>More happened than Slack tells of: an event that has no event in it.</summary>
    public void LimitEvents() => Do(() => Send(Delivery.Event, new JsonObject
    {
        ["token"] = _simulation.World.App.VerificationToken, ["type"] = "app_rate_limited",
        ["team_id"] = _simulation.World.Workspaces[0].Id, ["api_app_id"] = _simulation.World.App.Id,
        ["minute_rate_limited"] = _simulation.Time.GetUtcNow().ToUnixTimeSeconds() / 60 * 60,
    }));

    /// <summary>An event_callback whose event is null.</summary>
    public void SendNullEvent() => Do(() => Send(Delivery.Event, new JsonObject
    {
        ["type"] = "event_callback", ["event"] = null, ["event_id"] = _simulation.World.Ids.Next('E').Insert(1, "v"),
        ["team_id"] = _simulation.World.Workspaces[0].Id, ["api_app_id"] = _simulation.World.App.Id,
    }));

    public void SendEmptyPayload(string type = Delivery.Interactive) => Do(() => Send(type, []));

    /// <summary>An envelope of a type that does not exist yet.</summary>
    public void SendUnknownEnvelope() => Do(() => Send("tomorrows_envelope", new JsonObject { ["kind"] = 99, ["list"] = new JsonArray(null, 1) }));

    /// <summary>Any payload of any type; what comes of it stands in the transcript and among the acknowledgements.</summary>
    public void SendEnvelope(string type, JsonObject payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        Do(() => Send(type, (JsonObject)payload.DeepClone()));
    }

    /// <summary>An event of so many characters, half of them outside ASCII.</summary>
    public void SendHugeEvent(int characters) => Do(() => Send(Delivery.Event, EventWire.Outer(
        _simulation.World, _simulation.World.Installations[0],
        EventWire.Of("tomorrows_event", ("text", string.Concat(Enumerable.Repeat("aé", characters / 2)))), null, null)));

    /// <summary>What the app-level token is refused with; null takes it again.</summary>
    public void RefuseAppToken(string? error = "invalid_auth") => Do(() => _simulation.World.App.Refusal = error);

    private void Send(string type, JsonObject payload) =>
        _simulation.Deliveries.Send(_simulation.Deliveries.New(type, payload, _simulation.World.Installations[0]));

    private void Do(Action act)
    {
        lock (_simulation.World.Gate)
            act();
    }
}
