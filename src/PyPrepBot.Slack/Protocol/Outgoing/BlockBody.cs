using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>One piece of a message or view.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HeaderBody), "header")]
[JsonDerivedType(typeof(SectionBody), "section")]
[JsonDerivedType(typeof(RichTextBody), "rich_text")]
[JsonDerivedType(typeof(ContextBody), "context")]
[JsonDerivedType(typeof(DividerBody), "divider")]
[JsonDerivedType(typeof(ImageBody), "image")]
[JsonDerivedType(typeof(ActionsBody), "actions")]
[JsonDerivedType(typeof(InputBody), "input")]
internal abstract record BlockBody;
