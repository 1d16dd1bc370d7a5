using System.Reflection;
using System.Text;
using System.Text.Json;

namespace KameleoonSdk.Generator.Tests.Robustness.RandomDefinitions;

/// <summary>An event that its own builder fills is valid, fits into the size that it says, and reads back equal.</summary>
internal sealed class EventRoundTrip(Random random)
{
    private static readonly MethodInfo CheckMethod = typeof(EventRoundTrip).GetMethod(nameof(CheckEvent), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>No field of a random definition has this name.</summary>
    private const string SyncMode = "SyncMode";

    private readonly SampleValues _values = new(random);

    private delegate T Parser<T>(ReadOnlySpan<byte> utf8Json);

    public void Check(Type type) => CheckMethod.MakeGenericMethod(type).Invoke(this, BindingFlags.DoNotWrapExceptions, null, null, null);

    private void CheckEvent<T>()
        where T : class, IActionEvent
    {
        var original = Build<T>();
        Assert.Empty(original.Validate().Errors);

        var buffer = new byte[original.GetMaxByteCount()];
        var body = buffer.AsSpan(0, original.WriteTo(buffer));
        var text = Encoding.UTF8.GetString(body);
        var read = typeof(T).GetMethod("Parse")!.CreateDelegate<Parser<T>>()(body);

        // The sync mode is never sent.
        var sent = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(original, null)!;
        Assert.Equal(original, sent);
        typeof(T).GetProperty(SyncMode)?.SetValue(sent, null);

        Assert.True(sent.Equals(read), text);
        Assert.Equal(sent.GetHashCode(), read.GetHashCode());
        Assert.True(sent.Equals(JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(original))), text);
    }

    private T Build<T>()
    {
        var builder = typeof(T).GetMethod("Create", Type.EmptyTypes)!.Invoke(null, null)!;
        foreach (var field in Descriptor(typeof(T)).Fields)
        {
            if (builder.GetType().GetMethods().FirstOrDefault(method => method.Name == "With" + Property(typeof(T), field).Name && method.GetParameters().Length == 1) is { } with)
            {
                builder = with.Invoke(builder, [_values.Of(with.GetParameters()[0].ParameterType, field)])!;
            }
        }

        var extensions = typeof(T).Assembly.GetType(typeof(T).FullName + "BuilderExtensions", throwOnError: true)!;
        var build = extensions.GetMethods().Single(method => method is { Name: "Build", IsGenericMethod: false } && method.GetParameters()[0].ParameterType == builder.GetType());
        return (T)build.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [builder], null)!;
    }

    /// <summary>Properties stand in the order of the fields.</summary>
    private static PropertyInfo Property(Type type, FieldDescriptor field) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(property => property.Name != SyncMode)
        .ElementAt(Descriptor(type).Fields.ToList().IndexOf(field));

    private static ActionDescriptor Descriptor(Type type) => (ActionDescriptor)type.GetProperty("Descriptor")!.GetValue(null)!;
}
