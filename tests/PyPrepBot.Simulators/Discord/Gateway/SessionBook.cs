using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Gateway;

/// <summary>All sessions and connections of the gateway.</summary>
internal sealed class SessionBook(Simulation simulation)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, GatewaySession> _sessions = [];
    private readonly List<GatewayConnection> _connections = [];
    private int _counter;

    public SessionStarts Starts { get; } = new(simulation.Time, simulation.Options);

    public string Url => Address("/gateway");

    public string ResumeUrl => Address("/gateway/resume");

    /// <summary>How many sessions are ready on a living connection.</summary>
    public int Ready => _sessions.Values.Count(session => session.Connection is not null);

    public int Identifies { get; private set; }

    public int Resumes { get; private set; }

    public void Add(GatewayConnection connection) => _connections.Add(connection);

    public void Each(Action<GatewayConnection> act) => _connections.ToList().ForEach(act);

    public void Remove(GatewayConnection connection, bool endsSession)
    {
        _connections.Remove(connection);
        if (connection.Session is not { } session || session.Connection != connection)
            return;
        session.Connection = null;
        session.LostAt = simulation.Time.GetUtcNow();
        if (endsSession)
            _sessions.Remove(session.Id);
    }

    public GatewaySession Create(int intents)
    {
        Identifies++;
        var session = new GatewaySession($"s{++_counter:x4}{simulation.World.Ids.Next()}", intents);
        return _sessions[session.Id] = session;
    }

    public GatewaySession? Resume(string id)
    {
        Resumes++;
        var session = _sessions.GetValueOrDefault(id);
        if (session?.LostAt is { } lost && simulation.Time.GetUtcNow() - lost > Life)
            _sessions.Remove(id);
        return _sessions.GetValueOrDefault(id);
    }

    public void ForgetAll()
    {
        foreach (var session in _sessions.Values)
            session.Connection = null;
        _sessions.Clear();
    }

    public void Dispatch(string name, JsonObject data, int intent)
    {
        foreach (var session in _sessions.Values.Where(session => intent == 0 || (session.Intents & intent) != 0).ToList())
            Dispatch(session, name, data);
    }

    public void Dispatch(GatewaySession session, string name, JsonObject data)
    {
        session.Sequence++;
        var frame = new JsonObject { ["op"] = 0, ["t"] = name, ["s"] = session.Sequence, ["d"] = data.DeepClone() };
        var text = frame.ToJsonString();
        session.Sent.Add((session.Sequence, text));
        simulation.Recorder.Add("out", "gateway", $"0 {name}", data);
        session.Connection?.SendRaw(text);
    }

    /// <summary>Sends what is written already, unrecorded, to every connection; a resume does not repeat it.</summary>
    public void DispatchPrepared(string name, string data)
    {
        foreach (var session in _sessions.Values)
        {
            session.Sequence++;
            session.Connection?.SendRaw($$"""{"op":0,"t":"{{name}}","s":{{session.Sequence}},"d":{{data}}}""");
        }
    }

    public void RepeatLast()
    {
        foreach (var session in _sessions.Values.Where(session => session.Sent.Count > 0))
            session.Connection?.SendRaw(session.Sent[^1].Frame);
    }

    public void Greet(GatewaySession session)
    {
        var world = simulation.World;
        var guilds = world.Guilds.Where(guild => guild.HasBot).ToList();
        Dispatch(session, "READY", new JsonObject
        {
            ["v"] = 10, ["user"] = Wire.Bot(world.Application), ["session_id"] = session.Id, ["resume_gateway_url"] = ResumeUrl,
            ["guilds"] = Wire.List(guilds.Select(guild => new JsonObject { ["id"] = guild.Id, ["unavailable"] = true })),
            ["application"] = new JsonObject { ["id"] = world.Application.Id, ["flags"] = 8_388_608, ["flags_new"] = "8388608" },
        });
        if ((session.Intents & 1) == 0)
            return;
        foreach (var guild in guilds.Where(guild => guild.Available))
            Dispatch(session, "GUILD_CREATE", Wire.Guild(world, guild));
    }

    private string Address(string path) => $"ws://{simulation.Address.Authority}{path}";
}
