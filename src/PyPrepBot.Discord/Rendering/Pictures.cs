using System.Globalization;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>Pictures of a message: those of the web by their address, drawn ones as files that go along.</summary>
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

    public IReadOnlyList<OutgoingFile> Files => _files;

    /// <summary>Null when there is none: a message without files says nothing about them.</summary>
    public IReadOnlyList<AttachmentBody>? Attachments => _attachments.Count == 0 ? null : _attachments;

    public Component Add(Picture picture)
    {
        var words = InertText.Line(picture.AltText).Trim() is { Length: > 0 } text ? Runes.Shorten(text, Limits.AltText) : null;
        var address = picture.Source is { IsAbsoluteUri: true, Scheme: "data" } ? Attach(picture.Source, words) : OfTheWeb(picture.Source);
        return new Component(ComponentTypes.Gallery) { Items = [new MediaItem(new MediaAddress(address), words)] };
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

        var id = _files.Count.ToString(CultureInfo.InvariantCulture);
        var name = $"picture-{id}.{Endings[type]}";
        _files.Add(new OutgoingFile(name, type, Convert.FromBase64String(text[(marker + Marker.Length)..])));
        _attachments.Add(new AttachmentBody(id, name, words));
        return $"attachment://{name}";
    }
}
