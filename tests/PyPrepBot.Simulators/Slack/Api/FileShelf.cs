using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>The files there are, and the addresses their bytes go to.</summary>
internal sealed class FileShelf(Simulation simulation)
{
    public const string Base = "/upload/";
    public const string DownloadBase = "/files-pri/";

    private readonly Dictionary<string, UploadedFile> _byPath = [];

    public UploadedFile New(string name, long length, string? alternative)
    {
        var file = new UploadedFile(simulation.World.Ids.Next('F'), name, length, alternative);
        _byPath[$"{Base}v1/{simulation.World.Ids.NextSecret()}"] = file;
        return file;
    }

    /// <summary>A file that a person shares, whose bytes are there at once.</summary>
    public UploadedFile Keep(SentFile sent)
    {
        var file = New(sent.Name, sent.Bytes.Length, null);
        simulation.World.Files[file.Id] = file.Bytes = sent.Bytes;
        return file;
    }

    /// <summary>A file as Slack describes it to apps.</summary>
    public JsonObject Write(UploadedFile file)
    {
        var json = file.Write();
        var address = new Uri(simulation.Address, $"{DownloadBase}{file.Id}/download").ToString();
        json["url_private"] = address;
        json["url_private_download"] = address;
        return json;
    }

    public UploadedFile? ByDownload(string path) => _byPath.Values.FirstOrDefault(file => path == $"{DownloadBase}{file.Id}/download");

    public Uri AddressOf(UploadedFile file) => new(simulation.Address, _byPath.First(one => one.Value == file).Key);

    public UploadedFile? Find(string? id) => _byPath.Values.FirstOrDefault(file => file.Id == id);

    public UploadedFile? At(string path) => _byPath.GetValueOrDefault(path);
}
