using System.Globalization;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Files: an address, the bytes, and then the sharing.</summary>
/// <remarks>https://docs.slack.dev/messaging/working-with-files#upload</remarks>
internal static class FileMethods
{
    public static ApiReply Address(ApiCall call)
    {
        if (!long.TryParse(call.Text("length"), CultureInfo.InvariantCulture, out var length) || length <= 0)
            throw ApiCall.Invalid("must be a positive number of bytes", "length");
        if (call.Text("alt_txt")?.Length > 1000)
            throw new RefusalException("alt_txt_too_large");
        var file = call.Simulation.Files.New(call.Needed("filename"), length, call.Text("alt_txt"));
        return ApiReply.Ok(("upload_url", call.Simulation.Files.AddressOf(file).ToString()), ("file_id", file.Id));
    }

    public static ApiReply Complete(ApiCall call)
    {
        var asked = call.Read<JsonArray>("files", "invalid_arguments")!;
        var files = asked.Select(one => (File: call.Simulation.Files.Find(one.Text("id")), Title: one.Text("title"))).ToList();
        if (files.Count == 0 || files.Exists(one => one.File is not { Bytes: not null }))
            throw new RefusalException("file_not_found");
        foreach (var (file, title) in files)
            file!.Title = title ?? file.Name;
        if (call.Text("channel_id") is not null)
            Share(call, call.Channel("channel_id"), [.. files.Select(one => one.File!)]);
        return ApiReply.Ok(("files", Json.List(files.Select(one => call.Simulation.Files.Write(one.File!)))));
    }

    private static void Share(ApiCall call, SlackChannel channel, IReadOnlyList<UploadedFile> files)
    {
        var thread = Posting.Thread(call, channel);
        Posting.Demand(call, channel);
        Posting.Store(call.Simulation, new StoredMessage(call.World.Ids.NextTs(), channel)
        {
            Bot = call.Installation, Text = call.Text("initial_comment") ?? "", ThreadTs = thread,
            Files = Json.List(files.Select(call.Simulation.Files.Write)),
        });
    }
}
