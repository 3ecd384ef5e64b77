using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>Pictures and files of a message: those of the web by their address, drawn ones and files as parts that go along.</summary>
internal sealed class Pictures
{
    private const string Marker = ";base64,";

    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["image/png"] = "png",
        ["image/jpeg"] = "jpg",
        ["image/gif"] = "gif",
        ["image/webp"] = "webp",
    };

    private readonly List<OutgoingFile> _files = [];
    private readonly List<AttachmentBody> _attachments = [];

    private string Number => _files.Count.ToString(CultureInfo.InvariantCulture);

    public IReadOnlyList<OutgoingFile> Files => _files;

    /// <summary>Null when there is none: a message without files says nothing about them.</summary>
    public IReadOnlyList<AttachmentBody>? Attachments => _attachments.Count == 0 ? null : _attachments;

    public Component Add(Picture picture)
    {
        var words = InertText.Line(picture.AltText).Trim() is { Length: > 0 } text ? Runes.Shorten(text, Limits.AltText) : null;
        var address = picture.Source is { IsAbsoluteUri: true, Scheme: "data" } ? Attach(picture.Source, words) : OfTheWeb(picture.Source);
        return new Component(ComponentTypes.Gallery) { Items = [new MediaItem(new MediaAddress(address), words)] };
    }

    /// <summary>A file is seen only where a component shows it.</summary>
    /// <remarks>https://discord.com/developers/docs/components/reference#file</remarks>
    public Component Add(ChatFile file)
    {
        Demands.Demand(file.Content.Length is > 0 and <= ChatFile.MostBytes, "comes with a file that is empty or too large");
        var name = Free(FileName.Plain(file.Name));
        Keep(name, FileTypes.Of(name), file.Content, words: null);
        return new Component(ComponentTypes.File) { File = new MediaAddress($"attachment://{name}") };
    }

    private static string OfTheWeb(Uri source)
    {
        Demands.Demand(
            source is { IsAbsoluteUri: true, Scheme: "http" or "https", AbsoluteUri.Length: <= Limits.Address },
            "shows a picture that is neither on the web nor drawn");
        return source.AbsoluteUri;
    }

    private string Attach(Uri source, string? words)
    {
        // AbsoluteUri might encode what base64 means as it stands.
        var text = source.OriginalString;
        var marker = text.IndexOf(Marker, StringComparison.Ordinal);
        var type = marker < 0 ? "" : text["data:".Length..marker];
        Demands.Demand(Endings.ContainsKey(type), "shows a drawn picture of an unknown kind");

        var name = $"picture-{Number}.{Endings[type]}";
        Keep(name, type, Convert.FromBase64String(text[(marker + Marker.Length)..]), words);
        return $"attachment://{name}";
    }

    private void Keep(string name, string type, ReadOnlyMemory<byte> content, string? words)
    {
        _attachments.Add(new AttachmentBody(Number, name, words));
        _files.Add(new OutgoingFile(name, type, content));
    }

    // Components name files by their names, so no two may be called the same.
    private string Free(string name)
    {
        var free = name;
        for (var number = 2; _files.Exists(file => file.Name == free); number++)
        {
            free = FileName.Numbered(name, number);
        }

        return free;
    }
}
