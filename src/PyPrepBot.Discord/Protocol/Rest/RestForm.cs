using System.Net.Http.Headers;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>A body with files. https://discord.com/developers/docs/reference#uploading-files</summary>
internal static class RestForm
{
    public const int MostFiles = 10;
    public const int MostBytes = 25 * 1024 * 1024;

    /// <summary>Refuses what Discord would refuse, before it is sent.</summary>
    public static void Check(ReadOnlyMemory<byte>? json, IReadOnlyList<RestFile> files, int fileLimit)
    {
        if (files.Count > MostFiles)
            throw new ArgumentException($"A message takes {MostFiles} files, not {files.Count}.", nameof(files));

        long total = json?.Length ?? 0;
        foreach (var file in files)
        {
            if (file.Content.Length > fileLimit)
                throw new ArgumentException($"A file of {file.Content.Length} bytes is over the limit of {fileLimit}.", nameof(files));
            if (!IsPlain(file.Name))
                throw new ArgumentException("A file's name must be ASCII, without quotes, slashes and controls.", nameof(files));
            total += file.Content.Length;
        }

        if (total > MostBytes)
            throw new ArgumentException($"A request of {total} bytes is over the limit of {MostBytes}.", nameof(files));
    }

    public static HttpContent Of(HttpContent? json, IReadOnlyList<RestFile> files)
    {
        var form = new MultipartFormDataContent();
        if (json is not null)
            form.Add(Named(json, "payload_json"));
        for (var number = 0; number < files.Count; number++)
            form.Add(Part(files[number], number));

        return form;
    }

    private static ReadOnlyMemoryContent Part(RestFile file, int number)
    {
        var part = new ReadOnlyMemoryContent(file.Content);
        part.Headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
        Named(part, $"files[{number}]").Headers.ContentDisposition!.FileName = $"\"{file.Name}\"";
        return part;
    }

    // The form's own Add leaves the name without quotes, and then Discord does not find the part.
    private static HttpContent Named(HttpContent part, string name)
    {
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
        return part;
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && !name.AsSpan().ContainsAnyExceptInRange(' ', '~') && !name.AsSpan().ContainsAny("\"\\/");
}
