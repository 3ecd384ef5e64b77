using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Discord.Answering;

/// <summary>The files of a drawn message as parts of a request.</summary>
internal static class Attached
{
    public static IReadOnlyList<RestFile> Files(Rendered rendered) =>
        rendered.Files.Count == 0
            ? []
            : [.. rendered.Files.Select(file => new RestFile(file.Name, file.MediaType, file.Content, Description: null))];
}
