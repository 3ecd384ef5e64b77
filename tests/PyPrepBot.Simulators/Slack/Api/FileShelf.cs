using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>The files there are, and the addresses their bytes go to.</summary>
internal sealed class FileShelf(Simulation simulation)
{
    public const string Base = "/upload/";

    private readonly Dictionary<string, UploadedFile> _byPath = [];

    public UploadedFile New(string name, long length, string? alternative)
    {
        var file = new UploadedFile(simulation.World.Ids.Next('F'), name, length, alternative);
        _byPath[$"{Base}v1/{simulation.World.Ids.NextSecret()}"] = file;
        return file;
    }

    public Uri AddressOf(UploadedFile file) => new(simulation.Address, _byPath.First(one => one.Value == file).Key);

    public UploadedFile? Find(string? id) => _byPath.Values.FirstOrDefault(file => file.Id == id);

    public UploadedFile? At(string path) => _byPath.GetValueOrDefault(path);
}
