using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Faults;

/// <summary>What a test lets go wrong on the gateway and in the world.</summary>
public sealed partial class DiscordFaults
{
    private readonly Simulation _simulation;

    internal DiscordFaults(Simulation simulation) => _simulation = simulation;

    /// <summary>Ends every fault that lasts.</summary>
    public void Clear() => Do(() => Book.Clear());

    /// <summary>All sockets break, without a word.</summary>
    public void DropSockets() => Do(() => _simulation.Sessions.Each(connection => connection.Abort()));

    public void Close(int code, string reason = "") => Do(() => _simulation.Sessions.Each(connection => connection.Close(code, reason)));

    public void CloseWithoutCode() => Do(() => _simulation.Sessions.Each(connection => connection.CloseWithoutCode()));

    /// <summary>All sockets break in the middle of a frame.</summary>
    public void BreakInsideFrame() => Do(() => _simulation.Sessions.Each(connection => connection.BreakInsideFrame()));

    public void StopAcking() => Do(() => Book.AcksStopped = true);

    public void ResumeAcking() => Do(() => Book.AcksStopped = false);

    /// <summary>Nothing is sent any more, not even the answer to a close.</summary>
    public void GoSilent() => Do(() => Book.Silent = true);

    public void Speak() => Do(() => Book.Silent = false);

    /// <summary>Operation 7.</summary>
    public void AskToReconnect() => Do(() => _simulation.Sessions.Each(connection => connection.Send(7, null)));

    /// <summary>Operation 9; a session that cannot be resumed is gone.</summary>
    public void InvalidateSession(bool resumable) => Do(() =>
    {
        _simulation.Sessions.Each(connection => connection.Send(9, resumable));
        if (!resumable)
            _simulation.Sessions.ForgetAll();
    });

    /// <summary>Sessions end while nobody looks.</summary>
    public void ForgetSessions() => Do(_simulation.Sessions.ForgetAll);

    /// <summary>Operation 1: the server wants a beat now.</summary>
    public void AskForHeartbeat() => Do(() => _simulation.Sessions.Each(connection => connection.Send(1, null)));

    public void HoldHello(bool held = true) => Do(() => Book.HelloHeld = held);

    public void HoldReady(bool held = true) => Do(() => Book.ReadyHeld = held);

    public void RefuseHandshakes(int status, int times = 1, TimeSpan? retryAfter = null) =>
        Do(() => Book.Handshake = new HandshakeFault(status, retryAfter) { Left = times });

    /// <summary>Cuts every message into frames of so many bytes, also in the middle of a character.</summary>
    public void Fragment(int bytes) => Do(() => Book.FragmentSize = bytes);

    public void SendMalformedFrame() => Do(() => _simulation.Sessions.Each(connection => connection.SendRaw("{\"op\":0,\"t\":\"GUILD_CR")));

    public void SendUnknownOperation() =>
        Do(() => _simulation.Sessions.Each(connection => connection.SendRaw("""{"op":77,"d":{"new":true},"s":null,"t":null}""")));

    public void SendUnknownEvent() =>
        Do(() => _simulation.Dispatch("TOMORROWS_EVENT", new JsonObject { ["kind"] = 99, ["list"] = new JsonArray(null, 1) }));

    /// <summary>An event of so many characters, half of them outside ASCII.</summary>
    public void SendHugeEvent(int characters) => Do(() => _simulation.Dispatch(
        "TOMORROWS_EVENT", new JsonObject { ["text"] = string.Concat(Enumerable.Repeat("aé", characters / 2)) }));

    /// <summary>An interaction that nobody here began; what the bot answers is refused, and stands in the transcript.</summary>
    public void SendInteraction(JsonObject interaction) => Do(() => _simulation.Dispatch("INTERACTION_CREATE", interaction));

    /// <summary>Repeats the last event, with the number it had.</summary>
    public void RepeatLastDispatch() => Do(_simulation.Sessions.RepeatLast);

    /// <summary>The next interactions arrive twice.</summary>
    public void DeliverTwice(int acts = 1) => Do(() => Book.DoubleDeliveries += acts);

    /// <summary>The token is worth nothing from now on.</summary>
    public void RevokeToken() => Do(() => _simulation.World.Application.Token += ".reset");

    private FaultBook Book => _simulation.Faults;

    private void Do(Action act)
    {
        lock (_simulation.World.Gate)
            act();
    }
}
