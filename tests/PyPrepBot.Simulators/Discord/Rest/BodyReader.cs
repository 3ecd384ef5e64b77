using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Reads the body of a request: JSON, or JSON with files.</summary>
/// <remarks>https://discord.com/developers/docs/reference#uploading-files</remarks>
internal static partial class BodyReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static async Task<RestRequest> ReadAsync(HttpRequest request, string path, CancellationToken cancellation)
    {
        var read = new RestRequest(request.Method, path, request.Query, request.Headers);
        if (read.BodyType == "multipart/form-data")
            return await ReadFormAsync(read, request, cancellation);
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(cancellation);
        return text.Length == 0 ? read : read.BodyType == "application/json" ? Parse(read, text) : read with { Unreadable = WrongType() };
    }

    private static async Task<RestRequest> ReadFormAsync(RestRequest read, HttpRequest request, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var files = new List<UploadedFile>();
        foreach (var file in form.Files)
        {
            var name = FileName().Match(file.Name);
            if (!name.Success)
                return read with { Unreadable = Broken($"The part {file.Name} is no files[n].") };
            using var copy = new MemoryStream();
            await file.CopyToAsync(copy, cancellation);
            var number = int.Parse(name.Groups[1].Value, CultureInfo.InvariantCulture);
            files.Add(new UploadedFile(number, file.FileName, file.ContentType ?? "", copy.ToArray()));
        }

        if (form.Keys.FirstOrDefault(key => key != "payload_json") is { } stray)
            return read with { Unreadable = Broken($"The part {stray} is neither payload_json nor a file with a name.") };
        if (files.Sum(file => (long)file.Bytes.Length) > 25 * 1024 * 1024 || files.Exists(file => file.Bytes.Length > 10 * 1024 * 1024))
            return read with { Unreadable = RestReply.Error(413, 40005, "Request entity too large") };
        return Parse(read with { Files = files }, form.TryGetValue("payload_json", out var payload) ? payload.ToString() : "{}");
    }

    private static RestRequest Parse(RestRequest read, string text)
    {
        try
        {
            return read with { Body = JsonNode.Parse(text, documentOptions: Strict) };
        }
        catch (JsonException)
        {
            return read with { Unreadable = RestReply.Error(400, 50109, "The request body contains invalid JSON.") };
        }
    }

    private static RestReply WrongType() =>
        Broken("Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.");

    private static RestReply Broken(string message)
    {
        var errors = new Rules.FormErrors();
        errors.Add("", "CONTENT_TYPE_INVALID", message);
        return RestReply.Invalid(errors);
    }

    [GeneratedRegex(@"^files\[(\d)\]$")]
    private static partial Regex FileName();
}
