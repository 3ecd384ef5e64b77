using System.Text.Json;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>A small file beside the database. It is replaced as a whole; what cannot be read counts as nothing remembered.</summary>
internal sealed class JsonGatewayMemory(string path) : IGatewayMemory
{
    public GatewayState Load()
    {
        try
        {
            var state = JsonSerializer.Deserialize(File.ReadAllBytes(path), GatewayStateJson.Default.GatewayState);
            return state is { Sessions: not null, Identifies: not null } ? state : GatewayState.Empty;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return GatewayState.Empty;
        }
    }

    public void Save(GatewayState state)
    {
        var draft = path + ".new";
        using (var file = new FileStream(draft, Options()))
            JsonSerializer.Serialize(file, state, GatewayStateJson.Default.GatewayState);

        File.Move(draft, path, overwrite: true);
    }

    // Who has a session's id and the token can take the session over.
    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        return options;
    }
}
